package nl.schakel.io.table;

import static nl.schakel.io.table.Tables.column;
import static nl.schakel.io.table.Tables.row;
import static nl.schakel.io.table.Tables.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.numbers.DateStyle;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.Quote;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.io.numbers.Separator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TableReaderTest {

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
                            row("'=x\n\"q\"", "-", "-", "2018-07-01", "-")))
            .withPrimaryKey(List.of("name"));

    private static final TableReader READER = TableReader.like(MIXED);

    private static Checked<ReadTable<Table>> read(String... lines) {
        return READER.readText(String.join("\n", lines), "t");
    }

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    void whatIsWrittenInAnyDialectIsReadBackTheSame(CsvDialect dialect) {
        ReadTable<Table> read = READER.read(
                        new ByteArrayInputStream(CsvText.write(MIXED, dialect).getBytes(StandardCharsets.UTF_8)),
                        "mixed.csv")
                .orElseThrow();
        assertThat(read.content()).isEqualTo(MIXED);
    }

    @Test
    void aDutchFileSaysHowItWasReadAndWhichCellsDecidedIt() {
        String text = "naam;count;amount;day;real\nÉén;1;1.234,50;30-06-2018;WAAR\n".replace("naam", "Name");
        ReadTable<Table> read = READER.read(
                        new ByteArrayInputStream(text.getBytes(Charset.forName("windows-1252"))), "t.csv")
                .orElseThrow();
        assertThat(read.content().rows()).containsExactly(row("Één", "1", "1234.50", "2018-06-30", "true"));
        assertThat(read.how().lines())
                .containsExactly(
                        "separator SEMICOLON: no other separator gives the columns of row 1, column 1 [Name]; row 1, column 2 [count]",
                        "numbers DUTCH: no other form reads row 2, column 3 [1.234,50]",
                        "dates DAY_FIRST: no other form reads row 2, column 4 [30-06-2018]",
                        "encoding WINDOWS_1252: not all bytes are sound UTF-8, such as those of row 2, column 1 [Één]");
    }

    @Test
    void anEnglishFileIsReadToo() {
        ReadTable<Table> read = read("name,count,amount,day,real", "a,\"1,022\",0.5,06/30/2018,TRUE")
                .orElseThrow();
        assertThat(read.content().rows()).containsExactly(row("a", "1022", "0.5", "2018-06-30", "true"));
        assertThat(read.how().dates().orElseThrow())
                .hasToString("MONTH_FIRST: no other form reads row 2, column 4 [06/30/2018]");
    }

    @Test
    void aFileWithTabsAndSingleQuotesIsProvenByItsHeader() {
        ReadTable<Table> read = read("'name'\t'count'\t'amount'\t'day'\t'real'", "'a\tb'\t1\t\t\t")
                .orElseThrow();
        assertThat(read.content().rows()).containsExactly(row("a\tb", "1", "-", "-", "-"));
        assertThat(read.how().quote().orElseThrow().value()).isEqualTo(Quote.SINGLE);
        assertThat(read.how().separator().orElseThrow().value()).isEqualTo(Separator.TAB);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a;1;1.234;;     | t:2:5 amount [1.234] must mean one number: it is 1234 in Dutch form and 1.234 in English form",
                "a;1;;03-04-2018;| t:2:6 day [03-04-2018] must mean one day: it is 2018-04-03 as day-month-year and"
                        + " 2018-03-04 as month-day-year",
                "a;1;;30-02-2018;| t:2:6 day [30-02-2018] must be a day that exists, such as 2018-06-30 or 30-06-2018",
                "a;1;;30-06-18;  | t:2:6 day [30-06-18] must be a day that exists, such as 2018-06-30 or 30-06-2018",
                "a;1,5;;;        | t:2:3 count [1,5] must be a whole number",
                "a;1;;;ja        | t:2:7 real [ja] must be true or false, in Dutch waar or onwaar",
                "a;1;;           | t:2:1 [4] must have as many cells as the header, which is 5",
            })
    void whatCannotBeReadForSureIsRefusedWithItsPlace(String row, String first) {
        Checked<ReadTable<Table>> read = read("name;count;amount;day;real", row.strip());
        assertThat(read.value()).isEmpty();
        assertThat(read.issues().get(0).toString()).startsWith(first);
    }

    @Test
    void daysInTwoFormsAreRefused() {
        assertThat(read("name;count;amount;day;real", "a;1;;30-06-2018;", "b;1;;06-30-2018;")
                        .issues())
                .singleElement()
                .asString()
                .contains("must be in the same form as the other days, such as row 2, column 4 [30-06-2018]");
    }

    @Test
    void whatIsAmbiguousIsReadOnceItsFormIsStated() {
        String text = "name;count;amount;day;real\na;1;1.234;03-04-2018;\n";
        assertThat(READER.withNumberStyle(NumberStyle.DUTCH)
                        .withDateStyle(DateStyle.DAY_FIRST)
                        .readText(text, "t")
                        .orElseThrow()
                        .content()
                        .rows())
                .containsExactly(row("a", "1", "1234", "2018-04-03", "-"));
        assertThat(READER.withNumberStyle(NumberStyle.ENGLISH)
                        .withDateStyle(DateStyle.MONTH_FIRST)
                        .readText(text, "t")
                        .orElseThrow()
                        .content()
                        .rows())
                .containsExactly(row("a", "1", "1.234", "2018-03-04", "-"));
    }
}
