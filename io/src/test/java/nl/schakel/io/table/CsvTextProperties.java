package nl.schakel.io.table;

import static nl.schakel.io.table.Tables.column;
import static nl.schakel.io.table.Tables.words;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvTextProperties {

    @Property
    void anyCellsAreReadBackAsTheyWereWritten(@ForAll("tables") Table table) {
        String text = CsvText.write(table);
        List<List<Optional<String>>> read = CsvReader.builder().ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .map(fields -> fields.stream()
                        .map(field -> Optional.of(field).filter(there -> !there.isEmpty()))
                        .toList())
                .toList();
        List<List<Optional<String>>> expected = new ArrayList<>();
        expected.add(table.columns().stream()
                .map(column -> Optional.of(column.name()))
                .toList());
        expected.addAll(table.rows());
        assertThat(read).isEqualTo(expected);
        assertThat(text).endsWith("\n").isEqualTo(CsvText.write(table));
    }

    @Provide
    Arbitrary<Table> tables() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width ->
                        cells().list().ofSize(width).list().ofMaxSize(6).map(rows -> table(width, rows)));
    }

    private static Table table(int width, List<List<Optional<String>>> rows) {
        List<Column> columns = IntStream.range(0, width)
                .mapToObj(i -> column("column_" + i, ColumnType.TEXT))
                .toList();
        return Table.of("texts", words("texts"), columns, rows);
    }

    /** What CSV has trouble with, often; and any text at all. */
    private static Arbitrary<Optional<String>> cells() {
        Arbitrary<String> troubling = Combinators.combine(
                        Arbitraries.of("", "a", "#", "=", " "),
                        Arbitraries.of(",", "\"", "\n", "\r", "\r\n", "\"\"", "\t", "'", "|", "\uFEFF", "x"),
                        Arbitraries.of("", "b", "\"", "\n"))
                .as((before, trouble, after) -> before + trouble + after);
        return Arbitraries.oneOf(troubling, Arbitraries.strings().ofMaxLength(12))
                .filter(ColumnType.TEXT::accepts)
                .optional();
    }
}
