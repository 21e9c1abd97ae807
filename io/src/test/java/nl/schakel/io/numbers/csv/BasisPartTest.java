package nl.schakel.io.numbers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.quantity.Weight;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.document.BasisTable;
import nl.schakel.io.numbers.ReadTable;
import nl.schakel.model.funding.statement.FundingBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisPartTest {

    private static final String ENGLISH = "kind;partner;arrangement;learning-year;value;up-to;part\n";
    private static final String DUTCH = "soort;partner;afspraak;leerjaar;waarde;tot-en-met;deel\n";
    private static final String FRACTION = "must be a fraction such as 1/5, or 0, or 1 (wrong-value)|";

    private final BasisTable reader = BasisTable.standard().withSchoolYear(SchoolYear.parse("2017-2018"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4000;;3/4|4000 x 3/4",
                "4000;;1|4000",
                "4000;;|4000",
                "4000;;0|4000 x 0",
                "3900;4100;3/4|3900..4100 x 3/4",
                "4000;4000;3/4|4000 x 3/4",
            })
    void aWeightIsCorrectedByAPart(String cells, String weight) {
        for (String row : List.of(ENGLISH + "key;uilenhof;bus;;", DUTCH + "sleutel;uilenhof;bus;;")) {
            ReadTable<FundingBasis> read =
                    reader.readText(row + cells + "\n", "basis").orElseThrow();
            assertThat(read.content().keys())
                    .containsExactly(
                            Map.entry(ElementId.of("bus"), Map.of(PartnerId.of("uilenhof"), Weight.parse(weight))));
            assertThat(read.how().numbers()).hasToString("PLAIN: all numbers are digits only, alike in every form");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "75%|" + FRACTION + "Write 3/4.",
                "0,75|" + FRACTION + "Write 3/4.",
                "0.75|" + FRACTION + "Write 3/4.",
                "3-apr|" + FRACTION + "Write the part, a slash and the whole, in lowest terms.",
                "3/0|" + FRACTION + "Write the part, a slash and the whole, in lowest terms.",
                "6/8|must be a fraction in lowest terms (wrong-value)|Write 3/4.",
                "4/3|must lie between 0 and 1 (wrong-value)|Write a part of the whole, such as 1/5.",
            })
    void whatIsNoFractionIsRefusedWithTheAdviceOfShare(String part, String message, String advice) {
        assertThat(messages(reader.readText(ENGLISH + "key;uilenhof;bus;;4000;;" + part + "\n", "basis")))
                .containsExactly("basis:2:25 part [" + part + "] " + message + "\n    " + advice);
        assertThat(messages(reader.readText(DUTCH + "sleutel;uilenhof;bus;;4000;;" + part + "\n", "basis")))
                .containsExactly("basis:2:29 deel [" + part + "] " + message + "\n    " + advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pupils;uilenhof;;vo-3;22;;3/4|27|pupils",
                "amount-per-pupil;uilenhof;;;7450;;3/4|35|amount-per-pupil",
                "hours;da-vinci;lessen;;3900;;1|30|hours",
                "cost;;bus;;100;;x|17|cost",
            })
    void noOtherKindTakesAPart(String row, int column, String kind) {
        String part = row.substring(row.lastIndexOf(';') + 1);
        String rest = "[" + part + "] must be empty for " + kind
                + " (wrong-value)\n    Leave the cell empty, or check the kind.";
        assertThat(messages(reader.readText(ENGLISH + row + "\n", "basis")))
                .containsExactly("basis:2:" + column + " part " + rest);
        assertThat(messages(reader.readText(DUTCH + row + "\n", "basis")))
                .containsExactly("basis:2:" + column + " deel " + rest);
    }

    @Test
    void aPartProvesNoFormOfNumbers() {
        String text = DUTCH + "sleutel;uilenhof;bus;;4.000;;3/4\nsleutel;insula;bus;;7,5;;1,5\n";
        assertThat(messages(reader.readText(text, "basis")).stream()
                        .map(message -> message.lines().findFirst().orElseThrow()))
                .containsExactly("basis:3:26 deel [1,5] must be a fraction such as 1/5, or 0, or 1 (wrong-value)");
        assertThat(messages(reader.readText(text.replace("7,5;;1,5", "7;;1"), "basis")))
                .singleElement()
                .asString()
                .startsWith("basis:2:23 waarde [4.000] must mean one number");
    }

    @Test
    void theSameKeyWithAnotherPartIsGivenTwice() {
        assertThat(messages(reader.readText(ENGLISH + "key;a;bus;;4;;3/4\nkey;a;bus;;4;;1/2\n", "basis")))
                .containsExactly(
                        "basis:3:1 kind [key] must be given once; line 2 gives the same input (duplicate-key)\n"
                                + "    Keep one of the two rows.");
    }

    private static List<String> messages(Checked<?> read) {
        return read.issues().stream().map(issue -> issue.toString()).toList();
    }
}
