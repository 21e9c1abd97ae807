package nl.schakel.io.statement;

import java.util.List;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Page;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.statement.Block.Look;

/** A statement as one HTML page in the style of the reports. */
final class HtmlStatement {

    private HtmlStatement() {}

    static String write(String name, Blocks blocks) {
        return Page.html(blocks.language().toString(), name, body -> {
            body.text("\n").add("header", header -> {
                header.add(Tag.of("p", "kicker"), blocks.title());
                header.add("h1", name);
                blocks.assumption()
                        .ifPresent(why -> header.add(
                                Tag.of("p", "note"),
                                note -> note.add("strong", blocks.in(Labels.ASSUMPTION))
                                        .text(why)));
                blocks.remarks().forEach(remark -> header.add("p", remark));
            });
            blocks.shown()
                    .forEach(block -> body.text("\n")
                            .add(Tag.of("section").with("id", block.id()), section -> section(section, block)));
        });
    }

    private static void section(Markup out, Block block) {
        out.add("h2", block.title()).text("\n");
        block.hint().ifPresent(hint -> out.add(Tag.of("p", "hint"), hint).text("\n"));
        Tag frame = Tag.of("div", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", block.title());
        out.add(
                frame,
                inside -> inside.add("table", table -> {
                    table.add(Tag.of("caption", "quiet"), block.title());
                    table.add(
                            "thead",
                            head -> head.add(
                                    "tr",
                                    row -> block.heads()
                                            .forEach(
                                                    each -> row.add(Tag.of("th").with("scope", "col"), each.text()))));
                    table.add("tbody", rows -> rows(rows, block));
                }));
    }

    private static void rows(Markup out, Block block) {
        int last = block.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            List<String> cells = block.rows().get(i);
            Tag tag = block.total() && i == last ? Tag.of("tr", "total") : Tag.of("tr");
            out.text("\n").add(tag, row -> {
                for (int column = 0; column < cells.size(); column++) {
                    row.add(cell(block.heads().get(column).look()), cells.get(column));
                }
            });
        }
    }

    private static Tag cell(Look look) {
        return switch (look) {
            case WORDS -> Tag.of("td");
            case AMOUNT -> Tag.of("td", "amount");
            case PATH -> Tag.of("td", "path");
        };
    }
}
