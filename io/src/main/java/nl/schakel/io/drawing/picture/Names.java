package nl.schakel.io.drawing.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.Sector;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.io.report.words.Units;
import nl.schakel.io.report.words.Values;
import nl.schakel.model.route.Destination;
import nl.schakel.model.route.Exam;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.RouteYear;

/** What the parts of a route are called, in the picture and in its text. */
final class Names {

    private Names() {}

    /** The names of a year: learning year, number and place in time, as far as they are given. */
    static List<String> year(RouteYear year, Language language) {
        Optional<String> learning = year.learningYear().map(each -> Values.text(each, language));
        Optional<String> number =
                year.ordinal().map(each -> nl.schakel.io.report.words.Names.yearOfRoute(each, language));
        Optional<String> place = year.position().map(each -> each.in(language));
        return Stream.of(learning, number, place)
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

    static String sector(Sector sector) {
        return Codes.of(sector);
    }

    /** The level of a programme in short, such as 'mbo, niveau 3, 4, bol'. */
    static String level(Destination destination, Language language) {
        Stream<String> levels = destination.levels().stream()
                .sorted()
                .map(MboLevel::ordinal)
                .map(ordinal -> Integer.toString(ordinal + 1));
        String level = Phrases.fill(Words.LEVEL, language, String.join("/", levels.toList()));
        Optional<String> known = destination.levels().isEmpty()
                ? Optional.of(Words.LEVEL_UNKNOWN.in(language)).filter(none -> destination.sector() == Sector.MBO)
                : Optional.of(level);
        Stream<String> tracks = destination.tracks().stream().sorted().map(Codes::of);
        Stream<String> count = destination.count().map(each -> Units.text(each, language)).stream();
        return String.join(
                ", ",
                Stream.of(Stream.of(sector(destination.sector())), known.stream(), tracks, count)
                        .flatMap(each -> each)
                        .toList());
    }
}
