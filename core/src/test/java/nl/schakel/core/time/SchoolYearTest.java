package nl.schakel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolYearTest {

    private static final SchoolYear YEAR = SchoolYear.parse("2017-2018");

    @Test
    void yearRunsFromAugustToJuly() {
        assertThat(YEAR.start()).isEqualTo("2017-08-01");
        assertThat(YEAR.end()).isEqualTo("2018-07-31");
        assertThat(YEAR).isEqualTo(new SchoolYear(2017)).hasToString("2017-2018");
    }

    @ParameterizedTest
    @CsvSource({"2017-07-31, 2016-2017", "2017-08-01, 2017-2018", "2018-01-01, 2017-2018", "2018-07-31, 2017-2018"})
    void everyDayFallsInOneYear(LocalDate day, String year) {
        assertThat(SchoolYear.of(day)).hasToString(year);
        assertThat(YEAR.contains(day)).isEqualTo(year.equals("2017-2018"));
    }

    @Test
    void yearsFollowEachOther() {
        assertThat(YEAR.next()).hasToString("2018-2019").isGreaterThan(YEAR);
        assertThat(YEAR.plusYears(-2)).hasToString("2015-2016");
        assertThat(YEAR.next().start()).isEqualTo(YEAR.end().plusDays(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-2019   | Write 2017-2018.
            2017-2017   | Write 2017-2018.
            2017/2018   | Write 2017-2018.
            2017 - 2018 | Write 2017-2018.
            2017-18     | Write 2017-2018.
            2017        | Write 2017-2018.
            17-18       | Write it like 2017-2018.
            ''          | Write it like 2017-2018.
            next year   | Write it like 2017-2018.
            """)
    void otherTextIsRefused(String text, String advice) {
        assertThatThrownBy(() -> SchoolYear.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("school year [" + text + "] must be two years that follow each other\n" + advice);
    }

    @ParameterizedTest
    @CsvSource({"1899", "2201", "17"})
    void farYearsAreRefused(int startYear) {
        assertThatThrownBy(() -> new SchoolYear(startYear))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("school year [" + startYear
                        + "] must start between 1900 and 2200\nWrite the year in four digits.");
    }
}
