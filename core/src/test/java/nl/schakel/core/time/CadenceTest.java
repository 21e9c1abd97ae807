package nl.schakel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.Cadence.PartOfDay;
import nl.schakel.core.time.Frequency.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {

    @Test
    void textHoldsEveryPart() {
        String text = "5 per school-year on wednesday in the afternoon 15:00-17:00";
        assertThat(Cadence.parse(text))
                .hasToString(text)
                .isEqualTo(new Cadence(
                        new Frequency.Times(Quantity.exact(5), Span.SCHOOL_YEAR),
                        Optional.of(DayOfWeek.WEDNESDAY),
                        Optional.of(PartOfDay.AFTERNOON),
                        Optional.of(new Hours(LocalTime.of(15, 0), LocalTime.of(17, 0)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as-needed",
                "as-needed on friday",
                "several per year in the evening",
                "every 6 weeks 15:00-17:00",
                "1 per week on monday 09:30-10:15",
                "2 per month on tuesday in the morning"
            })
    void partsMayBeLeftOut(String text) {
        assertThat(Cadence.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "5 per school-year, 5",
                "4 per year, 4",
                "3..4 per year, 3..4",
                "2+ per year, 2+",
                "~4 per year, ~4",
                "<5 per year, <5",
                "1 per week, 40..52",
                "2 per month, 20..24",
                "1..2 per month, 10..24",
                "2+ per month, 20+",
                ">2 per month, >20",
                "<=2 per month, <=24",
                "<2 per week, <104",
                "~4 per month, ~44",
                "every 2 months, 5..6",
                "every 3 months, 3..4",
                "every 2 weeks, 20..26",
                "every 6 weeks, 6..9",
                "every 60 weeks, 0..1",
                "every 3 years, 0..1",
                "several per year, 2+",
                "several per week, 80+",
                "as-needed, -"
            })
    void schoolYearsAndCalendarYearsAreComparable(String text, String times) {
        Cadence cadence = Cadence.parse(text);
        assertThat(cadence.timesPerSchoolYear())
                .isEqualTo(Optional.ofNullable(times).map(Quantity::parse));
        assertThat(Cadence.of(cadence.frequency())).isEqualTo(cadence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 per school-year               | 5 per schooljaar               | 5 per school year
            3..4 per year                   | 3 - 4 per jaar                 | 3 - 4 per year
            ~4 per month                    | ca. 4 per maand                | about 4 per month
            every 2 months                  | elke 2 maanden                 | every 2 months
            every 6 weeks                   | elke 6 weken                   | every 6 weeks
            every 3 years                   | elke 3 jaar                    | every 3 years
            as-needed                       | naar behoefte                  | as needed
            several per year                | enkele keren per jaar          | several times per year
            1 per week on wednesday         | 1 per week op woensdag         | 1 per week on Wednesday
            1 per week in the afternoon     | 1 per week in de middag        | 1 per week in the afternoon
            1 per week on sunday 15:00-17:00 | 1 per week op zondag 15:00-17:00 | 1 per week on Sunday 15:00-17:00
            """)
    void peopleReadWords(String text, String dutch, String english) {
        assertThat(Cadence.parse(text).text(Language.DUTCH)).isEqualTo(dutch);
        assertThat(Cadence.parse(text).text(Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "weekly",
                "5",
                "5 per day",
                "5  per year",
                "every year",
                "every 2 school-years",
                "every 02 weeks",
                "5 per year on woensdag",
                "5 per year in the night",
                "5 per year 15:00-17:00 on wednesday",
                "5 pupils per year"
            })
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> Cadence.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("cadence [" + text + "] must say how often\n"
                        + "Write it like '5 per school-year', 'every 2 months', 'several per year' or 'as-needed', then,"
                        + " if fixed, 'on wednesday', 'in the afternoon', '15:00-17:00'.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3-4 per year        | cadence [3-4 per year] must say how often          | Write 3..4.
            2,0 per year        | cadence [2,0 per year] must say how often          | Write 2.
            0 per year          | cadence [0 per year] must say how often            | Write 'every 2 years' for what happens less than once a year.
            0.5 per year        | cadence [0.5 per year] must say how often          | Write 'every 2 years' for what happens less than once a year.
            1..2.5 per year     | cadence [1..2.5 per year] must say how often       | Write 'every 2 years' for what happens less than once a year.
            every 1 weeks       | every [1] must lie between 2 and 100               | Write '1 per week' for what happens each week.
            every 101 years     | every [101] must lie between 2 and 100             | Write '1 per year' for what happens each year.
            as-needed 17:00-15:00 | hours [17:00-15:00] must end after they begin    | Write the earlier time first.
            as-needed 15:00-15:00 | hours [15:00-15:00] must end after they begin    | Write the earlier time first.
            as-needed 25:00-26:00 | hours [25:00-26:00] must be two times of a day   | Write them like 09:00-17:00.
            """)
    void wrongPartIsExplained(String text, String refusal, String advice) {
        assertThatThrownBy(() -> Cadence.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(refusal + "\n" + advice);
    }

    @Test
    void yearsOfEveryAreCalendarYears() {
        assertThatThrownBy(() -> new Frequency.Every(2, Span.SCHOOL_YEAR))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("span [school-year] must be week, month or year\nWrite year.");
    }

    @Test
    void hoursAreWholeMinutes() {
        assertThatThrownBy(() -> new Hours(LocalTime.of(15, 0, 1), LocalTime.of(17, 0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("hours [15:00:01-17:00] must be whole minutes\nLeave out the seconds.");
    }
}
