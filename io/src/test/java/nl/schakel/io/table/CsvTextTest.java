package nl.schakel.io.table;

import static nl.schakel.io.table.Tables.column;
import static nl.schakel.io.table.Tables.row;
import static nl.schakel.io.table.Tables.table;
import static nl.schakel.io.table.Tables.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTextTest {

    private static String written(String cell) {
        return CsvText.write(Table.of(
                "texts",
                words("texts"),
                List.of(column("id", ColumnType.INTEGER), column("text", ColumnType.TEXT)),
                List.of(row("1", cell))));
    }

    @Test
    void aTableIsItsHeaderAndItsRowsEndingInLf() {
        assertThat(CsvText.write(table("schools", "id town", "a Gouda", "b -"))).isEqualTo("id,town\na,Gouda\nb,\n");
        assertThat(CsvText.write(table("schools", "id town"))).isEqualTo("id,town\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain               | plain",
                "two words           | two words",
                "one, two            | \"one, two\"",
                "a \"b\" c           | \"a \"\"b\"\" c\"",
                "`two\nlines`        | `\"two\nlines\"`",
                "`carriage\rreturn`  | `\"carriage\rreturn\"`",
                "één ≤ 😀            | één ≤ 😀",
                "=1+1                | '=1+1",
                "a;b\\c              | a;b\\c",
            })
    void quotesStandOnlyWhereTheyAreNeeded(String cell, String text) {
        assertThat(written(cell)).isEqualTo("id,text\n1," + text + "\n");
    }

    @Test
    void aRowOfOneAbsentCellIsARow() {
        assertThat(CsvText.write(table("schools", "town", "-", "Gouda"))).isEqualTo("town\n\"\"\nGouda\n");
    }
}
