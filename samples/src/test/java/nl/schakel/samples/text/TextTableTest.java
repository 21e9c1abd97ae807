package nl.schakel.samples.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void rowsThatFitStandUnderOneRule() {
        assertThat(TextTable.of(List.of("id", "name"))
                        .row(List.of("a", "Profijt"))
                        .row(List.of("bcd", ""))
                        .toString())
                .isEqualTo("""
                        id  | name
                        ----+--------
                        a   | Profijt
                        bcd |
                        """);
    }

    @Test
    void whatIsTooWideWrapsAtBlanksBetweenRulesAndTheHeadingLast() {
        assertThat(TextTable.of(List.of("", "one", "two"))
                        .row(List.of("time at the mbo", "year 3: 1 day; year 4: 4 days", "none"))
                        .row(List.of("age", "8 years", "5 years"))
                        .layOut(40))
                .isEqualTo("""
                                        | one          | two
                        ----------------+--------------+--------
                        time at the mbo | year 3: 1    | none
                                        | day; year 4: |
                                        | 4 days       |
                        ----------------+--------------+--------
                        age             | 8 years      | 5 years
                        """);
    }

    @Test
    void lineBreaksInCellsAreKept() {
        assertThat(TextTable.of(List.of("a", "b")).row(List.of("1\n2", "x")).toString())
                .isEqualTo("a | b\n--+--\n1 | x\n2 |\n");
    }

    @Test
    void aWordThatIsLongerThanTheWidthWidensTheTable() {
        assertThat(TextTable.of(List.of("a", "b"))
                        .row(List.of("samenwerkingsovereenkomst", "x y"))
                        .layOut(10))
                .startsWith("a                         | b\n");
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsRefused() {
        assertThatThrownBy(() -> TextTable.of(List.of("a", "b")).row(List.of("1")))
                .hasMessage("cells [[1]] must be 2, one for each column\nUse an empty text for an empty cell.");
    }
}
