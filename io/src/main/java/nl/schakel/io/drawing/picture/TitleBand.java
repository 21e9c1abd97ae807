package nl.schakel.io.drawing.picture;

import java.util.List;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.model.route.Route;

/** The name of the route, what it is, its legal basis and its status. */
record TitleBand(Frame frame) implements Band {

    private static final int MOST = 2;

    private List<String> title() {
        return Wrap.lines(frame.route().name(), frame.width() / 12, 1);
    }

    private List<String> about() {
        Route route = frame.route();
        String basis = route.basis().map(given -> frame.in(given.label())).orElse(frame.in(Phrases.UNKNOWN));
        String about = String.join(
                "; ",
                frame.in(route.type().label()),
                Phrases.fill(Words.BASIS, frame.language(), basis),
                Phrases.fill(
                        Words.STATUS, frame.language(), frame.in(route.status().label())));
        return Wrap.lines(Phrases.capital(about), Frame.letters(frame.width()), MOST);
    }

    @Override
    public int height() {
        return 34 + about().size() * Frame.LINE + Frame.PAD;
    }

    @Override
    public void write(Markup svg, int top) {
        Shapes.text(svg, "title", Frame.PAD, top + 24, title());
        Shapes.text(svg, "about", Frame.PAD, top + 44, about());
    }
}
