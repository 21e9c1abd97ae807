package nl.schakel.io.statement;

import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.io.statement.block.Block;
import nl.schakel.io.statement.block.Block.Head;
import nl.schakel.io.statement.block.Block.Look;
import nl.schakel.io.statement.block.Blocks;
import nl.schakel.io.statement.block.Labels;

/** A statement as a Markdown text with tables; whatever comes from documents is shown as it is and never as markup. */
final class MarkdownStatement {

    private static final String MARKUP = "\\`*_[]|~$#@";

    private final StringBuilder text = new StringBuilder();

    private MarkdownStatement() {}

    static String write(String name, Blocks blocks) {
        MarkdownStatement out = new MarkdownStatement();
        out.paragraph("# " + shown(name));
        out.paragraph(shown(blocks.title()) + ".");
        blocks.assumption()
                .ifPresent(
                        why -> out.paragraph("**" + blocks.in(Labels.ASSUMPTION).strip() + "** " + shown(why)));
        blocks.remarks().forEach(out::paragraph);
        for (Block block : blocks.shown()) {
            out.paragraph("## " + block.title());
            block.hint().ifPresent(out::paragraph);
            out.table(block);
        }
        return out.text.toString();
    }

    private void paragraph(String words) {
        text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
    }

    private void table(Block block) {
        StringBuilder table = new StringBuilder();
        table.append(row(block.heads().stream().map(Head::text).toList()));
        table.append(row(block.heads().stream()
                .map(head -> head.look() == Look.AMOUNT ? "---:" : "---")
                .toList()));
        for (int i = 0; i < block.rows().size(); i++) {
            boolean strong = block.isTotal(i);
            table.append(row(block.rows().get(i).stream()
                    .map(MarkdownStatement::shown)
                    .map(cell -> strong && !cell.isEmpty() ? "**" + cell + "**" : cell)
                    .toList()));
        }
        paragraph(table.toString().stripTrailing());
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Takes the meaning from what Markdown would see as markup, a link, a formula or the end of a row. */
    private static String shown(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (MARKUP.indexOf(c) >= 0) {
                shown.append('\\').appendCodePoint(c);
            } else if (c == '<' || c == '>' || c == '&') {
                shown.append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                shown.append(' ');
            } else {
                shown.appendCodePoint(Clean.kept(c));
            }
        });
        return shown.toString().replace("://", ":\\//").replace("www.", "www\\.");
    }
}
