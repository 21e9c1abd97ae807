package nl.schakel.io.drawing.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.Sector;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.io.report.words.Values;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Diploma;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.RouteYear;

/** What the parts of a route are called, in the picture and in its text, such as 'mbo-diploma, niveau 4'. */
public final class Names {

    private Names() {}

    /**
     * Names a year.
     *
     * @param year the year
     * @param language the language
     * @return its learning year, number, place in time and length, as far as they are given
     */
    public static List<String> year(RouteYear year, Language language) {
        Optional<String> learning = year.learningYear().map(each -> Values.text(each, language));
        Optional<String> number =
                year.ordinal().map(each -> nl.schakel.io.report.words.Names.yearOfRoute(each, language));
        Optional<String> place = year.position().map(each -> each.in(language));
        Optional<String> length = year.length().map(each -> Units.text(each, language));
        return Stream.of(learning, number, place, length)
                .flatMap(Optional::stream)
                .map(Phrases::capital)
                .toList();
    }

    static String exam(Exam exam, Language language) {
        String kind = exam.kind().label().in(language);
        return exam.subjects()
                .map(subjects -> kind + ", " + Units.text(subjects, language))
                .orElse(kind);
    }

    /** The clock hours, each on a line of its own, as far as they are known. */
    static List<String> hours(ClockHours hours, Language language) {
        return Stream.of(
                        hours.total().map(all -> Phrases.fill(Words.HOURS_TOTAL, language, hours(all, language))),
                        hours.guided().map(part -> Phrases.fill(Words.HOURS_GUIDED, language, hours(part, language))),
                        hours.bpv().map(part -> Phrases.fill(Words.HOURS_BPV, language, hours(part, language))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A number of clock hours, such as '0 - 250 uur'. */
    static String hours(Count hours, Language language) {
        Quantity.Form form = hours.isExact() ? Quantity.Form.EXACT : Quantity.Form.RANGE;
        Optional<BigDecimal> end = Optional.of(hours.most()).filter(most -> !hours.isExact());
        return Units.text(new Quantity(form, hours.least(), end, Optional.of("hours")), language);
    }

    /**
     * Names a diploma.
     *
     * @param diploma the diploma
     * @param language the language
     * @return such as 'mbo-diploma, niveau 4'
     */
    public static String diploma(Diploma diploma, Language language) {
        Stream<String> leerwegen = diploma.leerwegen().stream().sorted().map(Codes::of);
        Stream<String> level =
                diploma.levels().isEmpty() ? Stream.empty() : Stream.of(levels(diploma.levels(), language));
        return String.join(
                ", ",
                Stream.of(Stream.of(diploma.kind().label().in(language)), leerwegen, level)
                        .flatMap(each -> each)
                        .toList());
    }

    private static String levels(Set<MboLevel> levels, Language language) {
        return Phrases.fill(
                Words.LEVEL,
                language,
                String.join(
                        "/",
                        levels.stream()
                                .sorted()
                                .map(level -> Integer.toString(level.ordinal() + 1))
                                .toList()));
    }

    static String sector(Sector sector) {
        return Codes.of(sector);
    }

    /** The level of a programme in short, such as 'mbo, niveau 3/4, bol, 4 jaar'. */
    static String level(Destination destination, Language language) {
        Optional<String> known = destination.levels().isEmpty()
                ? Optional.of(Words.LEVEL_UNKNOWN.in(language)).filter(none -> destination.sector() == Sector.MBO)
                : Optional.of(levels(destination.levels(), language));
        Stream<String> tracks = destination.tracks().stream().sorted().map(Codes::of);
        Stream<String> length = destination.length().map(each -> Units.text(each, language)).stream();
        Stream<String> count = destination.count().map(each -> Units.text(each, language)).stream();
        return String.join(
                ", ",
                Stream.of(Stream.of(sector(destination.sector())), known.stream(), tracks, length, count)
                        .flatMap(each -> each)
                        .toList());
    }
}
