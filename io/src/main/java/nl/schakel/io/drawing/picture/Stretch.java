package nl.schakel.io.drawing.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Status;
import nl.schakel.io.report.words.Units;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteSegment;
import nl.schakel.model.route.RouteYear;

/**
 * A stretch of a year as it is drawn.
 *
 * @param segment the stretch
 * @param status its status, or that of the route where it has no other of its own
 */
record Stretch(RouteSegment segment, Status status) {

    static List<Stretch> of(Route route, RouteYear year, Lane lane) {
        return year.segments().stream()
                .filter(segment -> Lane.of(segment.setting()) == lane)
                .map(segment ->
                        new Stretch(segment, segment.status() == Status.IN_FORCE ? route.status() : segment.status()))
                .toList();
    }

    Optional<Extent> days() {
        return segment.time().flatMap(Extent::daysAWeek);
    }

    Optional<Extent> weeks() {
        return segment.length().flatMap(Extent::weeks);
    }

    boolean isPast() {
        return status == Status.ENDED || status == Status.DROPPED;
    }

    boolean isToCome() {
        return status != Status.IN_FORCE && !isPast();
    }

    /** What it is called in the document, such as 'in-force'. */
    String style() {
        return Codes.of(status);
    }

    /** The words at the bar, each on a line of its own. */
    List<String> words(Language language) {
        List<String> words = new ArrayList<>();
        if (segment.setting().known().isEmpty() || Lane.of(segment.setting()) == Lane.ELSEWHERE) {
            words.add(label(segment.setting(), language));
        }
        words.add(segment.time().map(time -> Units.text(time, language)).orElse(Words.DAYS_UNKNOWN.in(language)));
        segment.length().ifPresent(length -> words.add(Units.text(length, language)));
        segment.clockHours().ifPresent(hours -> words.add(Names.hours(hours, language)));
        if (!segment.tracks().isEmpty()) {
            words.add(segment.tracks().stream().sorted().map(Codes::of).collect(Collectors.joining(", ")));
        }
        if (segment.status() != Status.IN_FORCE) {
            words.add(segment.status().label().in(language));
        }
        return words;
    }

    private static String label(Term<?> term, Language language) {
        return term.label().in(language);
    }
}
