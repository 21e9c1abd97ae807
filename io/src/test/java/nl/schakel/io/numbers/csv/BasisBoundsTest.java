package nl.schakel.io.numbers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Weight;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.document.BasisTable;
import nl.schakel.io.numbers.NumberStyle;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.model.funding.statement.FundingBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisBoundsTest {

    private static final SchoolYear YEAR = SchoolYear.parse("2017-2018");
    private static final String ENGLISH = "kind;partner;arrangement;learning-year;value;up-to";
    private static final String DUTCH = "soort;partner;afspraak;leerjaar;waarde;tot-en-met";
    private static final PartnerId UILENHOF = PartnerId.of("uilenhof");
    private static final ElementId BUS = ElementId.of("bus");
    private static final String SAME_FORM = "must be in the same form as the other numbers: only ";

    private final BasisTable reader = BasisTable.standard().withSchoolYear(YEAR);

    @Test
    void everyKindMayBeKnownWithinBounds() {
        FundingBasis expected = FundingBasis.of(YEAR)
                .pupils(UILENHOF, LearningYear.vo(3), Count.parse("20..25"))
                .amountPerPupil(UILENHOF, EuroRange.parse("EUR 7000.00..7500.50"))
                .hours(BUS, UILENHOF, Count.parse("0..3999"))
                .cost(BUS, EuroRange.parse("EUR -10.00..1000.00"))
                .key(BUS, UILENHOF, Weight.parse("3900..4100"))
                .build();
        assertThat(reader.readText(
                                String.join(
                                        "\n",
                                        DUTCH,
                                        "leerlingen;uilenhof;;vo-3;20;25",
                                        "bedrag-per-leerling;uilenhof;;;7.000;7.500,50",
                                        "uren;uilenhof;bus;;0;3.999",
                                        "kosten;;bus;;-10,00;1.000,00",
                                        "sleutel;uilenhof;bus;;3.900;4.100"),
                                "basis")
                        .orElseThrow()
                        .content())
                .isEqualTo(expected);
        assertThat(reader.readText(
                                String.join(
                                        "\n",
                                        "Up To,Kind,Partner,Arrangement,Learning-Year,Value",
                                        "25,pupils,uilenhof,,vo-3,20",
                                        "\"7,500.50\",amount-per-pupil,uilenhof,,,7000",
                                        "3999,hours,uilenhof,bus,,0",
                                        "\"1,000.00\",cost,,bus,,-10.00",
                                        "4100,key,uilenhof,bus,,3900"),
                                "basis")
                        .orElseThrow()
                        .content())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000,00;2.000,00|EUR 1000.00..2000.00|DUTCH: no other form reads"
                        + " row 2, column 5 [1.000,00]; row 2, column 6 [2.000,00]",
                "1000.00;2000.00|EUR 1000.00..2000.00|PLAIN: Dutch form does not read"
                        + " row 2, column 5 [1000.00]; row 2, column 6 [2000.00]",
                "1.000;2.000,00|EUR 1000.00..2000.00|DUTCH: no other form reads row 2, column 6 [2.000,00]",
                "1,000;2000.00|EUR 1000.00..2000.00|ENGLISH: Dutch form does not read row 2, column 6 [2000.00]",
                "1,50;1,5|EUR 1.50|DUTCH: no other form reads row 2, column 5 [1,50]; row 2, column 6 [1,5]",
                "7;7|EUR 7.00|PLAIN: all numbers are digits only, alike in every form",
                "7;|EUR 7.00|PLAIN: all numbers are digits only, alike in every form",
                "-20;-10|EUR -20.00..-10.00|PLAIN: all numbers are digits only, alike in every form",
            })
    void bothColumnsProveTheFormAndEqualBoundsAreExact(String cells, String cost, String how) {
        for (String header : List.of(ENGLISH, DUTCH)) {
            ReadTable<FundingBasis> read = cost(header, cells).orElseThrow();
            assertThat(read.content().costs()).containsExactly(Map.entry(BUS, EuroRange.parse(cost)));
            assertThat(read.how().numbers()).hasToString(how);
        }
    }

    @Test
    void theMostOfOneRowProvesTheFormOfAnother() {
        ReadTable<FundingBasis> read = reader.readText(DUTCH + "\nkosten;;huur;;1.234;\nkosten;;bus;;1;2,50\n", "basis")
                .orElseThrow();
        assertThat(read.content().costs())
                .containsEntry(ElementId.of("huur"), EuroRange.parse("EUR 1234.00"))
                .containsEntry(BUS, EuroRange.parse("EUR 1.00..2.50"));
        assertThat(read.how().numbers()).hasToString("DUTCH: no other form reads row 3, column 6 [2,50]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;1.234|2:14|%2$s [1.234] must mean one number: it is 1234 in Dutch form and 1.234 in English form"
                        + " (wrong-value)|State the form of the numbers, or write this one without thousands, and"
                        + " decimals only as two.",
                "2.000,00;1.000,00|2:21|%2$s [1.000,00] must not be less than %1$s, which is 2.000,00 (wrong-value)|"
                        + "Write the least as %1$s and the most as %2$s.",
                "-10;-20|2:16|%2$s [-20] must not be less than %1$s, which is -10 (wrong-value)|"
                        + "Write the least as %1$s and the most as %2$s.",
                ";5|2:12|%1$s [] must be given where %2$s is (missing)|"
                        + "Write the least that it can be, or move the number of %2$s here if it is exact.",
                ";|2:12|%1$s [] must be given (missing)|"
                        + "Write the number, or leave out the row where it is unknown.",
                "1;x|2:14|%2$s [x] must be a number, such as 1.234,56 in Dutch or 1,234.56 in English form"
                        + " (wrong-value)|Write only digits, a sign and the marks of one form; no spaces, currency"
                        + " or needless zeros before it.",
                "1,00;2.00|2:17|%2$s [2.00] " + SAME_FORM + "English form reads it, and only Dutch form reads row 2,"
                        + " column 5 [1,00] (wrong-value)|Write all numbers of the table in one form.",
                "1,00;2,123|2:17|%2$s [2,123] must have at most two decimals (wrong-value)|Write euros and cents.",
                "0;92233720368547758,08|2:14|%2$s [92233720368547758,08] must be at most EUR 92233720368547758.07"
                        + " (wrong-value)|Check the amount.",
            })
    void unsoundBoundsOfACostAreRefusedAtTheirCell(String cells, String place, String message, String advice) {
        assertThat(messages(cost(ENGLISH, cells)))
                .containsExactly("basis:" + place + " " + words(message + "\n    " + advice, "value", "up-to"));
        String[] at = place.split(":");
        assertThat(messages(cost(DUTCH, cells)))
                .containsExactly("basis:" + at[0] + ":" + (Integer.parseInt(at[1]) + 2) + " "
                        + words(message + "\n    " + advice, "waarde", "tot-en-met"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20;22,5|2:30|[22,5] must be a whole number (wrong-value)|Write pupils without decimals.",
                "20;-1|2:30|[-1] must not be negative (wrong-value)|"
                        + "Give 0 or more, or leave out the row where it is unknown.",
                "0;3.000.000.000|2:29|[3.000.000.000] must have at most nine digits before the decimals (wrong-value)|Check the number.",
                "0;1500000000|2:29|[1500000000] must have at most nine digits before the decimals (wrong-value)|Check the number.",
                "25;20|2:30|[20] must not be less than waarde, which is 25 (wrong-value)|"
                        + "Write the least as waarde and the most as tot-en-met.",
            })
    void theMostHasTheLimitsOfTheValue(String cells, String place, String message, String advice) {
        assertThat(messages(reader.withNumberStyle(NumberStyle.DUTCH)
                        .readText(DUTCH + "\nleerlingen;uilenhof;;vo-3;" + cells + "\n", "basis")))
                .containsExactly("basis:" + place + " tot-en-met " + message + "\n    " + advice);
    }

    @Test
    void aCountOfTenDigitsIsAnIssueInBothColumnsAndThrowsNothing() {
        assertThat(messages(reader.readText(DUTCH + "\nleerlingen;uilenhof;;vo-3;1000000000;2000000000\n", "basis")))
                .containsExactly(
                        "basis:2:27 waarde [1000000000] must have at most nine digits before the decimals (wrong-value)\n"
                                + "    Check the number.",
                        "basis:2:38 tot-en-met [2000000000] must have at most nine digits before the decimals (wrong-value)\n"
                                + "    Check the number.");
    }

    @Test
    void bothCellsOfARowAreJudgedInOnePass() {
        assertThat(messages(reader.readText(
                                ENGLISH + "\npupils;uilenhof;;vo-3;x;y\npupils;uilenhof;;vo-4;1.5;-2\n", "basis"))
                        .stream()
                        .map(message -> message.lines().findFirst().orElseThrow()))
                .containsExactly(
                        "basis:2:23 value [x] must be a number, such as 1.234,56 in Dutch or 1,234.56 in English form"
                                + " (wrong-value)",
                        "basis:2:25 up-to [y] must be a number, such as 1.234,56 in Dutch or 1,234.56 in English form"
                                + " (wrong-value)",
                        "basis:3:23 value [1.5] must be a whole number (wrong-value)",
                        "basis:3:27 up-to [-2] must not be negative (wrong-value)");
    }

    @Test
    void whereTheMostStandsFirstItIsFirstToContradict() {
        assertThat(messages(reader.readText("kind;arrangement;up-to;value\ncost;bus;2.00;1,00\n", "basis")))
                .containsExactly("basis:2:15 value [1,00] " + SAME_FORM
                        + "Dutch form reads it, and only English form reads row 2, column 3 [2.00] (wrong-value)\n"
                        + "    Write all numbers of the table in one form.");
    }

    private Checked<ReadTable<FundingBasis>> cost(String header, String cells) {
        String kind = header.equals(DUTCH) ? "kosten" : "cost";
        return reader.readText(header + "\n" + kind + ";;bus;;" + cells + "\n", "basis");
    }

    private static String words(String message, String value, String upTo) {
        return message.replace("%1$s", value).replace("%2$s", upTo);
    }

    private static List<String> messages(Checked<?> read) {
        return read.issues().stream().map(issue -> issue.toString()).toList();
    }
}
