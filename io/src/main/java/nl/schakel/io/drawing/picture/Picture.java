package nl.schakel.io.drawing.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Language;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.model.route.Route;
import nl.schakel.model.route.RouteYear;

/**
 * A drawing as SVG: its bands one under the other, with the words of it as title and description.
 *
 * @param route the route
 * @param names what the partners are called
 * @param language the language
 */
public record Picture(Route route, Map<PartnerId, String> names, Language language) {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Refuses null. */
    public Picture {
        Check.given(route, "route");
        Check.given(names, "names");
        Check.given(language, "language");
    }

    /** {@return what the picture shows, in words: a line for the route, one for each year and one for where it leads} */
    public String text() {
        return new Description(route, names, language).text();
    }

    /**
     * Writes the picture.
     *
     * @param out where to
     */
    public void write(Markup out) {
        Frame frame = new Frame(route, language);
        List<Band> bands = bands(frame);
        Band title = new TitleBand(frame);
        Band goals = new Goals(frame);
        Band legend = new Legend(frame);
        int body = title.height()
                + Math.max(goals.height(), bands.stream().mapToInt(Band::height).sum());
        int height = body + legend.height();
        out.add(svg(frame, height), svg -> {
            svg.add(Tag.of("title").with("id", frame.id("title")), Phrases.fill(Words.TITLE, language, route.name()));
            svg.add(Tag.of("desc").with("id", frame.id("desc")), text()).text("\n");
            Sheet.write(svg, frame);
            title.write(svg.text("\n"), 0);
            int next = title.height();
            for (Band band : bands) {
                svg.text("\n").add(Shapes.line("divider", 0, next, frame.goals(), next));
                band.write(svg, next);
                next += band.height();
            }
            for (int i = 0; i <= frame.years().size(); i++) {
                svg.add(Shapes.line("divider", frame.left(i), title.height(), frame.left(i), body));
            }
            svg.add(Shapes.line("divider", frame.goals(), title.height(), frame.width(), title.height()));
            goals.write(svg.text("\n"), title.height());
            svg.text("\n").add(Shapes.line("divider", 0, body, frame.width(), body));
            svg.add(Shapes.group("legend"), group -> legend.write(group, body));
        });
    }

    private static List<Band> bands(Frame frame) {
        List<Band> bands = new ArrayList<>();
        bands.add(new HeadBand(frame));
        bands.add(ItemBand.exams(frame));
        Stream.of(ItemBand.diplomas(frame), ItemBand.hours(frame))
                .filter(band -> !band.isEmpty())
                .forEach(bands::add);
        for (Lane lane : Lane.values()) {
            LaneBand band = new LaneBand(frame, lane);
            if (lane != Lane.ELSEWHERE || !band.isEmpty()) {
                bands.add(band);
            }
        }
        bands.add(new SectorBand(frame, "enrolment", Words.ENROLMENT, RouteYear::enrolment));
        bands.add(new SectorBand(frame, "funding", Words.FUNDING, RouteYear::funding));
        return bands;
    }

    private static Tag svg(Frame frame, int height) {
        return Tag.of("svg", "route-drawing")
                .with("xmlns", NAMESPACE)
                .with("lang", frame.language().toString())
                .with("width", Integer.toString(frame.width()))
                .with("height", Integer.toString(height))
                .with("viewBox", "0 0 " + frame.width() + " " + height)
                .with("role", "img")
                .with("aria-labelledby", frame.id("title") + " " + frame.id("desc"));
    }
}
