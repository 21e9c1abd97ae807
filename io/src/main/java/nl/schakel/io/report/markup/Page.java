package nl.schakel.io.report.markup;

import java.util.function.Consumer;

/** One HTML file that needs nothing else: no script, no network, its style within. */
public final class Page {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private Page() {}

    /**
     * Writes a page.
     *
     * @param language the code of its language, such as 'nl'
     * @param title its title
     * @param body writes what is in it
     * @return the file
     */
    public static String html(String language, String title, Consumer<Markup> body) {
        Markup out = new Markup();
        out.add(Tag.of("html").with("lang", language), html -> {
            html.text("\n").add("head", head -> head(head, title)).text("\n");
            html.add("body", inside -> {
                Bars.definitions(inside);
                inside.text("\n").add("main", body);
            });
        });
        return "<!doctype html>\n" + out + "\n";
    }

    private static void head(Markup head, String title) {
        head.text("\n").add(Tag.of("meta").with("charset", "utf-8"));
        head.text("\n")
                .add(Tag.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", POLICY));
        head.text("\n")
                .add(Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"));
        head.text("\n").add("title", title);
        head.text("\n").add("style", "\n" + Style.SHEET);
    }
}
