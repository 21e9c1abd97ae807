package nl.schakel.io.table;

import static nl.schakel.io.table.Tables.column;
import static nl.schakel.io.table.Tables.row;
import static nl.schakel.io.table.Tables.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.numbers.ReadTable;
import org.junit.jupiter.api.Test;

class ExcelFileTest {

    private static final Table MIXED = Table.of(
            "mixed",
            words("mixed"),
            List.of(
                    column("name", ColumnType.TEXT),
                    column("count", ColumnType.INTEGER),
                    column("amount", ColumnType.NUMBER),
                    column("day", ColumnType.DATE),
                    column("real", ColumnType.BOOLEAN)),
            List.of(
                    row("één; a, b", "-15", "-1234567.5", "2018-06-30", "true"),
                    row("=1+1", "12", "0.35", "-", "false"),
                    row(
                            "line\r\nend\tx_x000D_y <&>",
                            "12345678901234567890",
                            "0.1234567890123456789",
                            "1900-02-28",
                            "-"),
                    row("007", "-", "0.3", "1900-03-01", "-")));

    private static Checked<ReadTable<Table>> read(TableReader reader, byte[] workbook) {
        return reader.read(new ByteArrayInputStream(workbook), "t.xlsx");
    }

    @Test
    void aTableIsReadBackAsItWasAndSaysHow() {
        ReadTable<Table> read =
                read(TableReader.like(MIXED), ExcelFile.write(MIXED)).orElseThrow();
        assertThat(read.content()).isEqualTo(MIXED);
        assertThat(read.how().lines())
                .containsExactly(
                        "sheet mixed: no other sheet has cells",
                        "numbers PLAIN: Dutch form does not read row 4, column 3 [0.1234567890123456789]",
                        "dates ISO: no other form reads row 4, column 4 [1900-02-28]");
    }

    @Test
    void theSameTableIsTheSameBytes() throws InterruptedException {
        byte[] first = ExcelFile.write(MIXED);
        Thread.sleep(2100);
        assertThat(ExcelFile.write(MIXED)).isEqualTo(first);
    }

    @Test
    void ofSeveralSheetsOneIsStated() {
        Table other = Table.of("other", words("other"), List.of(column("x", ColumnType.TEXT)), List.of(row("y")));
        byte[] both = ExcelFile.write(List.of(other, MIXED));
        assertThat(read(TableReader.like(MIXED).withSheet("mixed"), both)
                        .orElseThrow()
                        .content())
                .isEqualTo(MIXED);
        assertThat(read(TableReader.like(MIXED), both).issues())
                .singleElement()
                .asString()
                .isEqualTo(
                        "t.xlsx [other, mixed] must have cells on one sheet only, or its sheet stated (wrong-value)\n"
                                + "    State the sheet with withSheet, or remove the others.");
        assertThat(read(TableReader.like(MIXED).withSheet("third"), both).issues())
                .singleElement()
                .asString()
                .contains("[third] must be a sheet of the workbook")
                .contains("There are: other, mixed.");
    }

    @Test
    void whatExcelCannotHoldIsRefusedBeforeItIsWritten() {
        Table table = Table.of(
                "long",
                words("long"),
                List.of(column("text", ColumnType.TEXT)),
                List.of(List.of(Optional.of("x".repeat(32_768)))));
        assertThatThrownBy(() -> ExcelFile.write(table))
                .hasMessageContaining("length of text in row 1 of long [32768] must be at most 32767");
    }

    @Test
    void aTypedColumnNamesTheCellOfASheetThatDoesNotFit() {
        Table texts = Table.of(
                "mixed",
                words("mixed"),
                MIXED.columns().stream()
                        .map(each -> column(each.name(), ColumnType.TEXT))
                        .toList(),
                List.of(row("a", "1", "1.234", "03-04-2018", "-")));
        assertThat(read(TableReader.like(MIXED), ExcelFile.write(texts)).issues())
                .extracting(Object::toString)
                .anySatisfy(issue -> assertThat(issue)
                        .startsWith(
                                "t.xlsx:2:3 amount [1.234] must mean one number: it is 1234 in Dutch form and 1.234"))
                .anySatisfy(issue -> assertThat(issue).startsWith("t.xlsx:2:4 day [03-04-2018] must mean one day"));
    }
}
