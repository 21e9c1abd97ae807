package nl.schakel.io.table;

import static nl.schakel.io.table.Tables.column;
import static nl.schakel.io.table.Tables.words;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.io.numbers.NumberStyle;

class CsvTextProperties {

    private static final String SIGNS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private static NumberStyle numbers(CsvDialect dialect) {
        return dialect == CsvDialect.DUTCH_EXCEL ? NumberStyle.DUTCH : NumberStyle.PLAIN;
    }

    @Property
    void anyTableIsReadBackAsItWasWritten(@ForAll("tables") Table table, @ForAll CsvDialect dialect) {
        String text = CsvText.write(table, dialect);
        assertThat(TableReader.like(table)
                        .withNumberStyle(numbers(dialect))
                        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t.csv")
                        .orElseThrow()
                        .content())
                .isEqualTo(table);
        assertThat(text).isEqualTo(CsvText.write(table, dialect));
    }

    @Property(tries = 200)
    void anyTableIsReadBackFromExcel(@ForAll("tables") Table table) {
        byte[] workbook = ExcelFile.write(table);
        assertThat(TableReader.like(table)
                        .withNumberStyle(NumberStyle.PLAIN)
                        .read(new ByteArrayInputStream(workbook), "t.xlsx")
                        .orElseThrow()
                        .content())
                .isEqualTo(table);
    }

    @Property
    void noCellBeginsLikeAFormulaUnlessItIsANumber(@ForAll("tables") Table table, @ForAll CsvDialect dialect) {
        String text = CsvText.write(table, dialect);
        CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .detectBomHeader(true)
                .ofCsvRecord(text)
                .forEach(record -> {
                    for (String cell : record.getFields()) {
                        boolean number = cell.matches("-?[0-9]+([.,][0-9]+)?") && !cell.startsWith("'");
                        assertThat(number || cell.isEmpty() || SIGNS.indexOf(cell.charAt(0)) < 0)
                                .as(cell)
                                .isTrue();
                    }
                });
    }

    @Provide
    Arbitrary<Table> tables() {
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(width -> Combinators.combine(
                                Arbitraries.integers().between(-999, 999),
                                texts().optional().list().ofSize(width))
                        .as(CsvTextProperties::row)
                        .list()
                        .ofMaxSize(5)
                        .map(rows -> table(width, rows)));
    }

    /** A row begins with a number, so that none is blank. */
    private static List<Optional<String>> row(int number, List<Optional<String>> texts) {
        return IntStream.rangeClosed(0, texts.size())
                .mapToObj(i -> i == 0 ? Optional.of(Integer.toString(number)) : texts.get(i - 1))
                .toList();
    }

    private static Table table(int width, List<List<Optional<String>>> rows) {
        List<Column> columns = IntStream.rangeClosed(0, width)
                .mapToObj(i -> column("column_" + i, i == 0 ? ColumnType.NUMBER : ColumnType.TEXT))
                .toList();
        return Table.of("texts", words("texts"), columns, rows);
    }

    /** What CSV and spreadsheets have trouble with, often; and any text that can be seen. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> part = Arbitraries.of(
                "",
                "a",
                "'",
                "''",
                "=",
                "+",
                "-",
                "@",
                "\uFF1D",
                "\uFF0B",
                "\uFF0D",
                "\uFF20",
                "=1+1",
                "=cmd|' /C calc'!A0",
                "-5",
                ",",
                ";",
                "\t",
                "\n",
                "\r",
                "\r\n",
                "\"",
                "\"\"",
                " ",
                "\u00A0",
                "\u200B",
                "#",
                "\u0085",
                "_x000D_",
                "<&>",
                "😀",
                "EUR 50,-");
        Arbitrary<String> troubling = part.list().ofMaxSize(6).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(troubling, Arbitraries.strings().ofMaxLength(12))
                .filter(ColumnType.TEXT::accepts)
                .filter(text -> text.codePoints()
                        .allMatch(c -> c == '\n'
                                || c == '\r'
                                || c == '\t'
                                || c == 0x85
                                || !Character.isISOControl(c) && c != 0xFEFF && c != 0xFFFE && c != 0xFFFF));
    }
}
