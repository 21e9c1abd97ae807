package nl.schakel.io.statement.block;

import java.util.List;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.statement.block.Block.Look;

/** Blocks as HTML, wherever a page shows a statement. */
public final class BlockMarkup {

    private BlockMarkup() {}

    /**
     * Writes what holds for the whole statement: that it is assumed, and what its totals leave out.
     *
     * @param out where to
     * @param blocks the statement
     */
    public static void notes(Markup out, Blocks blocks) {
        blocks.assumption()
                .ifPresent(why -> out.add(
                        Tag.of("p", "note"),
                        note -> note.add("strong", blocks.in(Labels.ASSUMPTION)).text(why)));
        blocks.remarks().forEach(remark -> out.add("p", remark));
    }

    /**
     * Writes a block: its heading, its hint, and a table that scrolls by itself on a narrow screen.
     *
     * @param out where to
     * @param block the block
     * @param heading the element of its heading, such as 'h2'
     */
    public static void write(Markup out, Block block, String heading) {
        out.add(heading, block.title()).text("\n");
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
        for (int i = 0; i < block.rows().size(); i++) {
            List<String> cells = block.rows().get(i);
            Tag tag = block.isTotal(i) ? Tag.of("tr", "total") : Tag.of("tr");
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
