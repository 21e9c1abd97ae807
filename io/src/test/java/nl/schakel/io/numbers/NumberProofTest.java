package nl.schakel.io.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberProofTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22 0,35|DUTCH: no other form reads row 3, column 5 [0,35]",
                "1.234 0,350|DUTCH: no other form reads row 3, column 5 [0,350]",
                "1.234,56 1,234 1,5 2,5 3,5|DUTCH: no other form reads"
                        + " row 2, column 5 [1.234,56]; row 4, column 5 [1,5]; row 5, column 5 [2,5]",
                "7450.00 1.234|PLAIN: Dutch form does not read row 2, column 5 [7450.00]",
                "7450.00 1,234|ENGLISH: Dutch form does not read row 2, column 5 [7450.00]",
                "1,234.56|ENGLISH: Dutch form does not read row 2, column 5 [1,234.56]",
                "22 -5 0|PLAIN: all numbers are digits only, alike in every form",
            })
    void theFormIsProvenByTheCellsThatNoOtherReads(String texts, String proven) {
        assertThat(NumberProof.of(cells(texts)))
                .isInstanceOfSatisfying(
                        NumberProof.Proven.class,
                        proof -> assertThat(proof.style()).hasToString(proven));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"22 1.234|1.234|1234|1.234", "1,234|1,234|1.234|1234", "1,000 1,234|1,000|1.000|1000"})
    void anAmbiguousCellIsShownWithBothReadings(String texts, String cell, String dutch, String english) {
        NumberProof proof = NumberProof.of(cells(texts));
        assertThat(proof).isInstanceOf(NumberProof.Ambiguous.class);
        assertThatThrownBy(proof::orElseThrow)
                .hasMessage(
                        "number [" + cell + "] must mean one number: it is " + dutch + " in Dutch form and " + english
                                + " in English form\nState the form of the numbers, or write this one without thousands,"
                                + " and decimals only as two.");
    }

    @Test
    void twoCellsThatContradictAreBothShown() {
        assertThatThrownBy(NumberProof.of(cells("1.234,56 22 7450.00"))::orElseThrow)
                .hasMessage(
                        "number [7450.00] must be in the same form as the other numbers: only English form reads it,"
                                + " and only Dutch form reads row 2, column 5 [1.234,56]\n"
                                + "Write all numbers of the table in one form.");
        assertThat(NumberProof.of(cells("7450.00 0,35")))
                .isEqualTo(new NumberProof.Contradictory(new TableCell(2, 5, "7450.00"), new TableCell(3, 5, "0,35")));
    }

    @Test
    void cellsThatAreNoNumberAreAllNamed() {
        NumberProof proof = NumberProof.of(cells("0,35 x 7450.00 1.5.5"));
        assertThat(proof)
                .isEqualTo(new NumberProof.Unread(List.of(new TableCell(3, 5, "x"), new TableCell(5, 5, "1.5.5"))));
        assertThatThrownBy(proof::orElseThrow)
                .hasMessage("number [x] must be a number, such as 1.234,56 in Dutch or 1,234.56 in English form\n"
                        + "Write only digits, a sign and the marks of one form; no spaces, currency or needless zeros"
                        + " before it.");
    }

    @Test
    void noCellsProveNothingAndNeedNothing() {
        assertThat(NumberProof.of(List.of()).orElseThrow()).isEqualTo(NumberStyle.PLAIN);
    }

    private static List<TableCell> cells(String texts) {
        List<TableCell> cells = new ArrayList<>();
        for (String text : texts.split(" ")) {
            cells.add(new TableCell(cells.size() + 2, 5, text));
        }
        return cells;
    }
}
