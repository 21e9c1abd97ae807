package nl.schakel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.time.PartialDate.Accuracy;
import nl.schakel.core.time.PartialDate.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2018, 2018-01-01, 2018-12-31, 2018",
                "2018-07, 2018-07-01, 2018-07-31, 2018",
                "2020-02, 2020-02-01, 2020-02-29, 2020",
                "2018-07-14, 2018-07-14, 2018-07-14, 2018",
                "2017-2018, 2017-08-01, 2018-07-31, 2017",
                "~2010, -, -, 2010",
                "~2017-2018, -, -, 2017",
                ">=2010, 2010-01-01, -, 2010",
                "<=2012-09, -, 2012-09-30, 2012",
                "<=2012-2013, -, 2013-07-31, 2012",
                ">=2012-2013, 2012-08-01, -, 2012"
            })
    void textBoundsTheDay(String text, LocalDate earliest, LocalDate latest, int year) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date).hasToString(text);
        assertThat(date.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(date.latest()).isEqualTo(Optional.ofNullable(latest));
        assertThat(date.year()).isEqualTo(year);
        assertThat(date.approximate()).isEqualTo(text.startsWith("~"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-02-30  | must exist in the calendar                | The month 2018-02 has 28 days.
            2019-02-29  | must exist in the calendar                | The month 2019-02 has 28 days.
            ~2018-04-31 | must exist in the calendar                | The month 2018-04 has 30 days.
            2018-01-00  | must exist in the calendar                | The month 2018-01 has 31 days.
            2018-13     | must exist in the calendar                | Months run from 01 to 12.
            2018-00-01  | must exist in the calendar                | Months run from 01 to 12.
            14-07-2018  | must be a year, month, day or school year | Write 2018-07-14.
            1/9/2018    | must be a year, month, day or school year | Write 2018-09-01.
            31-02-2018  | must be a year, month, day or school year | Write it like 2018, 2018-07, 2018-07-14 or 2017-2018, after ~ for about, >= for at earliest, <= for at latest.
            """)
    void impossibleDatesAreRefused(String text, String must, String advice) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("date [" + text + "] " + must + "\n" + advice);
    }

    @ParameterizedTest
    @CsvSource({"''", "201", "20180", "2018-7", "2018-07-1", "2018-07-14T00:00", "~~2010", "> 2010", "7/14/2018", "soon"
    })
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("date [" + text + "] must be a year, month, day or school year\n"
                        + "Write it like 2018, 2018-07, 2018-07-14 or 2017-2018,"
                        + " after ~ for about, >= for at earliest, <= for at latest.");
    }

    @Test
    void schoolYearsMustFollowEachOther() {
        assertThatThrownBy(() -> PartialDate.parse("2017-2019"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("school year [2017-2019] must be two years that follow each other\nWrite 2017-2018.");
    }

    @ParameterizedTest
    @CsvSource({"0999-12-31", "2201-01-01"})
    void farYearsAreRefused(LocalDate day) {
        assertThatThrownBy(() -> PartialDate.of(day))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "date [" + day + "] must lie between the years 1000 and 2200\nWrite the year in four digits.");
    }

    @Test
    void factoriesGiveExactDates() {
        assertThat(PartialDate.of(LocalDate.of(2018, 7, 14))).hasToString("2018-07-14");
        assertThat(PartialDate.of(2018)).hasToString("2018");
        assertThat(PartialDate.of(SchoolYear.parse("2017-2018"))).hasToString("2017-2018");
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2018-07-14", "YEAR, 2018-07-01", "SCHOOL_YEAR, 2018-07-01"})
    void monthsAndYearsAreGivenByTheirFirstDay(Resolution resolution, LocalDate day) {
        assertThatThrownBy(() -> new PartialDate(Accuracy.EXACT, resolution, day))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("first day [" + day + "] must begin the year, month or school year\n"
                        + "Use PartialDate.parse, or the first day of what is known.");
    }
}
