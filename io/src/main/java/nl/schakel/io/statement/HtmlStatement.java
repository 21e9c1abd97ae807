package nl.schakel.io.statement;

import nl.schakel.io.report.markup.Page;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.statement.block.BlockMarkup;
import nl.schakel.io.statement.block.Blocks;

/** A statement as one HTML page in the style of the reports. */
final class HtmlStatement {

    private HtmlStatement() {}

    static String write(String name, Blocks blocks) {
        return Page.html(blocks.language().toString(), name, body -> {
            body.text("\n").add("header", header -> {
                header.add(Tag.of("p", "kicker"), blocks.title());
                header.add("h1", name);
                BlockMarkup.notes(header, blocks);
            });
            blocks.shown()
                    .forEach(block -> body.text("\n")
                            .add(
                                    Tag.of("section").with("id", block.id()),
                                    section -> BlockMarkup.write(section, block, "h2")));
        });
    }
}
