package nl.schakel.samples.text;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.core.text.Language;
import nl.schakel.io.report.practice.PracticeTable;

/** The comparison table of partnerships for a terminal. */
public final class PracticeText {

    private PracticeText() {}

    /**
     * Lays a comparison out.
     *
     * @param table the comparison
     * @param language the language
     * @return the table
     */
    public static TextTable of(PracticeTable table, Language language) {
        TextTable text = TextTable.of(
                Stream.concat(Stream.of(""), table.partnerships().stream()).toList());
        for (PracticeTable.Row row : table.rows()) {
            List<String> cells =
                    row.cells().stream().map(cell -> cell.in(language)).toList();
            text.row(Stream.concat(Stream.of(row.heading().in(language)), cells.stream())
                    .toList());
        }
        return text;
    }
}
