package nl.schakel.io.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.text.LocalizedText;

/** Small tables for the tests: every column is of text, and '-' is an absent cell. */
final class Tables {

    private Tables() {}

    static LocalizedText words(String text) {
        return LocalizedText.of(text + " (nl)", text + " (en)");
    }

    static Column column(String name, ColumnType type) {
        return Column.of(name, type, words(name), words("how " + name));
    }

    static Table table(String name, String columns, String... rows) {
        return Table.of(
                name,
                words(name),
                Stream.of(columns.split(" "))
                        .map(column -> column(column, ColumnType.TEXT))
                        .toList(),
                Stream.of(rows).map(row -> row(row.split(" "))).toList());
    }

    static List<Optional<String>> row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> Optional.of(cell).filter(text -> !text.equals("-")))
                .toList();
    }
}
