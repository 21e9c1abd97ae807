package nl.schakel.io.drawing.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Sector;
import nl.schakel.io.report.words.Dates;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteYear;

/** What a drawing shows, in words. */
record Description(Route route, Map<PartnerId, String> names, Language language) {

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence(route.name()) + " " + about());
        if (route.timeline().years().isEmpty()) {
            lines.add(Words.NO_YEARS.in(language) + ".");
        }
        route.timeline().years().forEach(year -> lines.add(year(year)));
        lines.add(part(Words.LEADS_TO, route.destinations().stream().map(this::destination)));
        return String.join("\n", lines);
    }

    private String about() {
        return Stream.of(
                        route.type().label().in(language),
                        Phrases.fill(
                                Words.BASIS,
                                language,
                                route.basis()
                                        .map(basis -> basis.label().in(language))
                                        .orElse(Phrases.UNKNOWN.in(language))),
                        Phrases.fill(
                                Words.STATUS, language, route.status().label().in(language)))
                .map(this::sentence)
                .collect(Collectors.joining(" "));
    }

    private String year(RouteYear each) {
        List<String> sentences = new ArrayList<>();
        List<String> year = Names.year(each, language);
        sentences.add(year.isEmpty() ? Words.NO_YEAR_NAMED.in(language) + "." : sentence(String.join(", ", year)));
        sentences.add(part(Words.EXAMS, each.exams().stream().map(exam -> Names.exam(exam, language))));
        if (any(told -> !told.diplomas().isEmpty())) {
            sentences.add(
                    part(Words.DIPLOMAS, each.diplomas().stream().map(diploma -> Names.diploma(diploma, language))));
        }
        if (any(told -> !hours(told).isEmpty())) {
            sentences.add(part(Words.HOURS, hours(each).stream()));
        }
        for (Lane lane : Lane.values()) {
            List<Stretch> there = Stretch.of(route, each, lane);
            if (lane != Lane.ELSEWHERE || !there.isEmpty()) {
                sentences.add(part(lane.label(), there.stream().map(this::stretch)));
            }
        }
        sentences.add(sector(Words.ENROLMENT, each.enrolment()));
        sentences.add(sector(Words.FUNDING, each.funding()));
        return String.join(" ", sentences);
    }

    /** What no year tells is not listed for each. */
    private boolean any(Predicate<RouteYear> tells) {
        return route.timeline().years().stream().anyMatch(tells);
    }

    private List<String> hours(RouteYear year) {
        return Names.hours(year.clockHours().orElse(ClockHours.UNKNOWN), language);
    }

    private String stretch(Stretch stretch) {
        RouteSegment segment = stretch.segment();
        List<String> words = new ArrayList<>(stretch.words(language));
        if (!segment.weekdays().isEmpty()) {
            words.add(Phrases.fill(
                    Words.ON,
                    language,
                    segment.weekdays().stream()
                            .sorted()
                            .map(day -> Dates.text(day, language))
                            .collect(Collectors.joining(", "))));
        }
        segment.block()
                .ifPresent(block -> words.add(Phrases.fill(Words.BLOCKS, language, Units.text(block, language))));
        segment.at()
                .map(at -> names.getOrDefault(at, at.value()))
                .ifPresent(name -> words.add(Phrases.fill(Words.AT, language, name)));
        return String.join(", ", words);
    }

    private String destination(Destination destination) {
        String at = destination
                .at()
                .map(college -> names.getOrDefault(college, college.value()))
                .map(name -> ", " + Phrases.fill(Words.AT, language, name))
                .orElse("");
        return destination.name().in(language) + " (" + Names.level(destination, language) + at + ")";
    }

    private String sector(LocalizedText what, Optional<Sector> sector) {
        return sentence(what.in(language) + ": " + sector.map(Names::sector).orElse(Phrases.UNKNOWN.in(language)));
    }

    private String part(LocalizedText what, Stream<String> said) {
        String all = said.collect(Collectors.joining("; "));
        return sentence(what.in(language) + ": " + (all.isEmpty() ? Words.NOT_MENTIONED.in(language) : all));
    }

    private String sentence(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return Phrases.capital(line) + (line.endsWith(".") ? "" : ".");
    }
}
