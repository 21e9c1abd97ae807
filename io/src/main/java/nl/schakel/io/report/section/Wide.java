package nl.schakel.io.report.section;

import java.util.List;
import java.util.function.Consumer;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;

/** Tables with a column for each partnership, which scroll sideways where there is no room. */
final class Wide {

    private Wide() {}

    static void table(Markup out, String caption, List<String> partnerships, Consumer<Markup> body) {
        Tag frame = Tag.of("div", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", caption);
        out.add(
                frame,
                inside -> inside.add(Tag.of("table", "wide"), table -> {
                    table.add(Tag.of("caption", "quiet"), caption);
                    table.add(
                            "thead",
                            head -> head.add("tr", row -> {
                                row.add("td", "");
                                partnerships.forEach(
                                        name -> row.add(Tag.of("th").with("scope", "col"), name));
                            }));
                    table.add("tbody", body);
                }));
    }
}
