package nl.schakel.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTypeTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT, a",
        "TEXT, ' '",
        "TEXT, 'two\nlines'",
        "TEXT, 😀",
        "INTEGER, 0",
        "INTEGER, -12",
        "INTEGER, 123456789012345678901234567890",
        "NUMBER, 0",
        "NUMBER, 12",
        "NUMBER, -0.50",
        "DATE, 2018-06-30",
        "DATE, 2016-02-29",
        "BOOLEAN, true",
        "BOOLEAN, false",
    })
    void takesWhatIsOfIt(ColumnType type, String cell) {
        assertThat(type.accepts(cell)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, ''",
        "INTEGER, 012",
        "INTEGER, 1.0",
        "INTEGER, +1",
        "INTEGER, 1e3",
        "INTEGER, -",
        "INTEGER, ١",
        "NUMBER, '1,5'",
        "NUMBER, .5",
        "NUMBER, 5.",
        "NUMBER, 1e3",
        "NUMBER, NaN",
        "DATE, 2018-02-30",
        "DATE, 2018-6-30",
        "DATE, 2018-06",
        "DATE, 30-06-2018",
        "BOOLEAN, TRUE",
        "BOOLEAN, 1",
        "BOOLEAN, yes",
    })
    void refusesWhatIsNot(ColumnType type, String cell) {
        assertThat(type.accepts(cell)).isFalse();
    }

    @Test
    void halfACharacterIsNoText() {
        assertThat(ColumnType.TEXT.accepts("a\uD83D")).isFalse();
        assertThat(ColumnType.TEXT.accepts("\uDE00")).isFalse();
    }

    @Test
    void aColumnRefusesAllowedTextsOfAnotherType() {
        Column column = Tables.column("year", ColumnType.INTEGER);
        assertThat(column.withAllowed(List.of("2015", "2018")).allowed()).containsExactly("2015", "2018");
        assertThatThrownBy(() -> column.withAllowed(List.of("2015", "later")))
                .hasMessage("allowed text of year [later] must be a whole number\nWrite digits only, such as 12.");
        assertThatThrownBy(() -> Tables.column(" ", ColumnType.TEXT))
                .hasMessage("column [ ] must not be blank\nWrite some text, or leave it out.");
    }
}
