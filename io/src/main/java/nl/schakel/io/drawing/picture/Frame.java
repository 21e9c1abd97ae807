package nl.schakel.io.drawing.picture;

import java.util.List;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteYear;

/**
 * The columns of a drawing: words at the left, the years, and at the right where the route leads.
 *
 * @param route the route
 * @param language the language
 */
record Frame(Route route, Language language) {

    static final int LEFT = 108;
    static final int PAD = 8;
    static final int LINE = 14;
    private static final int COLUMN = 140;
    private static final int BROAD = 200;
    private static final int GOALS = 176;

    /** The years; one of which nothing is known where none is given. */
    List<RouteYear> years() {
        List<RouteYear> years = route.timeline().years();
        return years.isEmpty()
                ? List.of(RouteYear.builder().id(ElementId.of("unknown")).build())
                : years;
    }

    /** The width of a year; few years have room for longer words. */
    int column() {
        return years().size() < 3 ? BROAD : COLUMN;
    }

    int left(int year) {
        return LEFT + year * column();
    }

    int middle(int year) {
        return left(year) + column() / 2;
    }

    int goals() {
        return left(years().size());
    }

    int width() {
        return goals() + GOALS;
    }

    /** How many letters of a label surely fit in a year. */
    int letters() {
        return letters(column());
    }

    static int letters(int width) {
        return (width - 2 * PAD) * 10 / 66;
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    /** Names something within the document that holds the drawing. */
    String id(String what) {
        return "route-" + route.id().value() + "-" + what;
    }

    /** Refers to a pattern. */
    String pattern(Lane lane) {
        return "url(#" + id(lane.code()) + ")";
    }
}
