package nl.schakel.io.codebook;

import java.util.List;
import java.util.stream.Collectors;

/** A Markdown text that grows block by block; what comes from documents is escaped. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String words) {
        return block("#".repeat(level) + " " + words);
    }

    /** Adds a paragraph that is Markdown already. */
    Markdown block(String paragraph) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(paragraph.strip()).append('\n');
        return this;
    }

    /** Adds a table; cells are Markdown already, and lose their line breaks. */
    Markdown table(List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(head));
        table.append(row(head.stream().map(cell -> "---").toList()));
        rows.forEach(cells -> table.append(row(cells)));
        return block(table.toString());
    }

    Markdown list(List<String> items) {
        return block(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    /** Takes the meaning from the signs by which Markdown would see markup. */
    static String escape(String words) {
        return words.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("<", "&lt;")
                .replace("[", "\\[")
                .replace("`", "\\`");
    }

    static String code(String words) {
        return "`" + words.replace("|", "\\|") + "`";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace('\n', ' ')).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
