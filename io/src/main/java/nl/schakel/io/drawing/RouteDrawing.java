package nl.schakel.io.drawing;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Language;
import nl.schakel.io.drawing.picture.Picture;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.Route;

/**
 * A learning route drawn as a time line, such as {@code RouteDrawing.of(route).svg(Language.DUTCH)}: years across, a lane for
 * the vmbo, one for the mbo and one for other places, days a week as heights, exams, diplomas and destinations as marks,
 * enrolment and funding as bands, clock hours and learning tracks in words.
 *
 * <p>Only what the route says is drawn as known. What it leaves out has a dashed outline, a question mark or the words
 * 'not mentioned'; nothing is derived from anything else. The funding side of a year is the one that the year itself gives.
 *
 * @param route the route
 * @param names what the partners are called; a partner that is not in it is called by its id
 */
public record RouteDrawing(Route route, Map<PartnerId, String> names) {

    /** Refuses null. */
    public RouteDrawing {
        Check.given(route, "route");
        names = Map.copyOf(Check.given(names, "names"));
    }

    /**
     * Draws a route that stands by itself; partners are called by their ids.
     *
     * @param route the route
     * @return the drawing
     */
    public static RouteDrawing of(Route route) {
        return new RouteDrawing(route, Map.of());
    }

    /**
     * Draws a route of a partnership; partners are called by their names.
     *
     * @param route the route
     * @param partnership the partnership
     * @return the drawing
     */
    public static RouteDrawing of(Route route, Partnership partnership) {
        Map<PartnerId, String> names = new LinkedHashMap<>();
        Check.given(partnership, "partnership").partners().forEach(each -> names.put(each.id(), each.name()));
        return new RouteDrawing(route, names);
    }

    /**
     * Writes the drawing as SVG that needs nothing else, for a file or within a page; its ids begin with the id of the route.
     *
     * @param language the language
     * @return the SVG; the same characters on every machine
     */
    public String svg(Language language) {
        Markup out = new Markup();
        picture(language).write(out);
        return out + "\n";
    }

    /**
     * Says in words what the drawing shows, with names in full, and at whom and on which days.
     *
     * @param language the language
     * @return a line for the route, one for each year and one for where it leads
     */
    public String text(Language language) {
        return picture(language).text();
    }

    private Picture picture(Language language) {
        return new Picture(route, names, Check.given(language, "language"));
    }
}
