package nl.schakel.io.table;

import static nl.schakel.io.table.Tables.column;
import static nl.schakel.io.table.Tables.row;
import static nl.schakel.io.table.Tables.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDialectTest {

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
                    row("één; a, b", "-15", "-1234567.50", "2018-06-30", "true"),
                    row("=1+1", "12", "0.35", "-", "false"),
                    List.of(
                            Optional.of("two\nlines \"q\""),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())));

    private static String written(CsvDialect dialect, String cell) {
        return CsvText.write(
                Table.of(
                        "texts",
                        words("texts"),
                        List.of(column("text", ColumnType.TEXT)),
                        List.of(List.of(Optional.of(cell)))),
                dialect);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "RFC           | `name,count,amount,day,real\n\"één; a, b\",-15,-1234567.50,2018-06-30,true\n"
                        + "'=1+1,12,0.35,,false\n\"two\nlines \"\"q\"\"\",,,,\n`",
                "DUTCH_EXCEL   | `\uFEFFname;count;amount;day;real\r\n\"één; a, b\";-15;-1234567,50;2018-06-30;true\r\n"
                        + "'=1+1;12;0,35;;false\r\n\"two\nlines \"\"q\"\"\";;;;\r\n`",
                "ENGLISH_EXCEL | `\uFEFFname,count,amount,day,real\r\n\"één; a, b\",-15,-1234567.50,2018-06-30,true\r\n"
                        + "'=1+1,12,0.35,,false\r\n\"two\nlines \"\"q\"\"\",,,,\r\n`",
            })
    void numbersAndLinesHaveTheFormOfTheDialect(CsvDialect dialect, String text) {
        assertThat(CsvText.write(MIXED, dialect)).isEqualTo(text);
    }

    @Test
    void theMarkOfADialectIsThreeBytes() {
        assertThat(written(CsvDialect.DUTCH_EXCEL, "é").getBytes(StandardCharsets.UTF_8))
                .isEqualTo(new byte[] {
                    (byte) 0xEF,
                    (byte) 0xBB,
                    (byte) 0xBF,
                    't',
                    'e',
                    'x',
                    't',
                    '\r',
                    '\n',
                    (byte) 0xC3,
                    (byte) 0xA9,
                    '\r',
                    '\n'
                });
        assertThat(written(CsvDialect.RFC, "é").getBytes(StandardCharsets.UTF_8))
                .isEqualTo(new byte[] {'t', 'e', 'x', 't', '\n', (byte) 0xC3, (byte) 0xA9, '\n'});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-15",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                "\tx",
                "\rx",
                "\nx",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "  =1",
                "\u00A0=1",
                "\u3000@x",
                "\uFEFF=1",
                "\u200B=1",
                "\u0000=1",
                "\"=1\"",
                "'=1",
                " ' \" +1",
                "\u201C=1\u201D",
                "  \n",
            })
    void aTextThatBeginsAFormulaGetsAnApostrophe(String cell) {
        String expected = "'" + cell;
        boolean quoted = expected.contains("\"") || expected.contains("\r") || expected.contains("\n");
        String field = quoted ? "\"" + expected.replace("\"", "\"\"") + "\"" : expected;
        assertThat(written(CsvDialect.RFC, cell)).isEqualTo("text\n" + field + "\n");
        assertThat(written(CsvDialect.DUTCH_EXCEL, cell)).isEqualTo("\uFEFFtext\r\n" + field + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            a;=1+1              | a;'=1+1
            a; "=cmd            | a;' "=cmd
            a,@x,-b             | a,'@x,'-b
            a;-2+3              | a;'-2+3
            x; \uFF1D1         | x;' \uFF1D1
            EUR 50,- per uur    | EUR 50,- per uur
            EUR 50,-; EUR 60,-  | EUR 50,-; EUR 60,-
            a; b = c            | a; b = c
            """)
    void aTextThatAnotherSeparatorWouldCutBeforeAFormulaGetsAnApostropheThere(String cell, String guarded) {
        assertThat(CsvDialect.RFC.written(ColumnType.TEXT, cell)).isEqualTo(guarded);
        assertThat(CsvDialect.DUTCH_EXCEL.written(ColumnType.TEXT, cell)).isEqualTo(guarded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a=1", "1-2", "e@mail", "'s-Gravenhage", "(=1)", "\u2212 5", " ", "één", "😀=1", "%", "1\t2"})
    void anyOtherTextStaysAsItIs(String cell) {
        assertThat(written(CsvDialect.RFC, cell)).isEqualTo("text\n" + cell + "\n");
    }

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    void aNameOfAColumnAndADayBeforeOurEraAreGuardedToo(CsvDialect dialect) {
        Table table = Table.of(
                "names",
                words("names"),
                List.of(column("=1", ColumnType.DATE), column("+n", ColumnType.INTEGER)),
                List.of(row("-0001-01-01", "-3")));
        assertThat(CsvText.write(table, dialect))
                .contains("'=1" + dialect.separator() + "'+n")
                .contains("'-0001-01-01" + dialect.separator() + "-3");
    }

    @Test
    void whereNoDialectIsNamedItIsThatOfTheRfc() {
        assertThat(CsvText.write(MIXED)).isEqualTo(CsvText.write(MIXED, CsvDialect.RFC));
    }
}
