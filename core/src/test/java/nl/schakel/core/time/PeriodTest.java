package nl.schakel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.time.Period.Edge;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final PartialDate YEAR_2015 = PartialDate.of(2015);
    private static final PartialDate YEAR_2020 = PartialDate.of(2020);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-07-14/..",
                "2015-08-01/2020-07-31",
                "?/2017",
                "../2017",
                "../..",
                "?/?",
                "2015/?",
                "~2010/<=2012-09",
                "2017-2018/2017-2018"
            })
    void textIsReadBack(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @Test
    void factoriesGiveWhatTheTextSays() {
        assertThat(Period.since(YEAR_2015)).hasToString("2015/..");
        assertThat(Period.between(YEAR_2015, YEAR_2020)).hasToString("2015/2020");
        assertThat(Period.until(YEAR_2020)).hasToString("?/2020");
    }

    @Test
    void edgesAreDatesOpenOrNotKnown() {
        Period running = Period.parse("2015/..");
        assertThat(running.start()).contains(YEAR_2015);
        assertThat(running.end()).isEmpty();
        assertThat(running.isOpenEnded()).isTrue();
        assertThat(Period.parse("2015/?").isOpenEnded()).isFalse();
        assertThat(Period.parse("2015/2020").end()).contains(YEAR_2020);
        assertThat(Period.parse("2015/2020").isOpenEnded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2015/..,                  2017/..,                   true",
        "2015/2018,                2016/2017,                 true",
        "../..,                    ../..,                     true",
        "../..,                    2016-03-01/2016-03-02,     true",
        "../2018,                  ../2017-05-01,             true",
        "2015-2016/2017-2018,      2017-2018/..,              true",
        "2015-08-01/2017-08-01,    2017-07-31/..,             true",
        "2015-08-01/2017-08-01,    2017-08-01/..,             false",
        "2015-2016/2016-2017,      2017-2018/..,              false",
        "2015/2017,                2017/..,                   false",
        "2015/2017,                2018/..,                   false",
        "?/..,                     2017/..,                   false",
        "2015/?,                   2016/2017,                 false",
        "~2015/..,                 2017/..,                   false",
        ">=2015/..,                2017/..,                   false",
        "<=2015/..,                2017/..,                   true",
        "2016-03-01/2016-03-01,    2016-03-01/2016-03-01,     false",
    })
    void periodsThatSurelyOverlapShareMoreThanADay(String one, String other, boolean overlap) {
        assertThat(Period.parse(one).surelyOverlaps(Period.parse(other))).isEqualTo(overlap);
        assertThat(Period.parse(other).surelyOverlaps(Period.parse(one))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "2015/2017,             2015-12-31, 2017-01-01",
        "2015-08-01/2016-07-31, 2015-08-01, 2016-07-31",
        "2017-2018/2017-2018,   2017-08-01, 2018-07-31",
        "2016-03-01/2016-03-01, ,",
        "2015/2015,             ,",
        "?/2017,                ,",
        "2015/~2018,            ,",
    })
    void daysAreSureThatBelongToItWheneverItBeginsAndEnds(String period, LocalDate first, LocalDate last) {
        assertThat(Period.parse(period).sureDays())
                .isEqualTo(Optional.ofNullable(first).map(from -> new SureDays(from, last)));
    }

    @Test
    void withoutStartOrEndAllDaysBeforeOrAfterAreSure() {
        assertThat(Period.parse("../..").sureDays()).contains(SureDays.ALL);
        assertThat(Period.parse("2018-01-01/..").sureDays())
                .contains(new SureDays(LocalDate.of(2018, 1, 1), LocalDate.MAX));
        assertThatThrownBy(() -> new SureDays(LocalDate.EPOCH, LocalDate.EPOCH))
                .hasMessage("days [1970-01-01..1970-01-01] must be two or more\nGive a later last day.");
    }

    @ParameterizedTest
    @CsvSource({"2018/2017", "2018-02/2018-01-31", ">=2018/<=2017", "2017-2018/2017-07-31"})
    void endBeforeStartIsRefused(String text) {
        String[] edges = text.split("/");
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("period [" + text + "] must not end before it starts\nThe end " + edges[1]
                        + " lies before the start " + edges[0] + "; correct one, or swap them.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018/2018", "2018-06/2018", "~2018/2017", "2018/~2017", "<=2018/2017", "2018-06/2018-06-01"})
    void endThatMayLieAfterTheStartIsAllowed(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2018", "2018/2019/2020", "2018 - 2019"})
    void periodHasAStartAndAnEnd(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("period [" + text + "] must be a start and an end, joined by '/'\n"
                        + "Write it like 2000-07-14/.. (still running), 2015/2020 or ?/2017.");
    }

    @ParameterizedTest
    @CsvSource({"2018/, ''", "/2018, ''", "2018/..., ...", "now/.., now"})
    void wrongEdgeIsNamed(String text, String edge) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("date [" + edge + "] must be a year, month, day or school year\n");
    }

    @Test
    void openEdgeHasNoDate() {
        assertThatThrownBy(() -> new Edge(Optional.of(YEAR_2015), true))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("must not be open with a date\nGive one of the two.");
    }

    @ParameterizedTest(name = "{0} contains {1}: {2}")
    @CsvSource({
        "2015-08-01/2020-07-31, 2015-07-31, FALSE",
        "2015-08-01/2020-07-31, 2015-08-01, TRUE",
        "2015-08-01/2020-07-31, 2020-07-31, TRUE",
        "2015-08-01/2020-07-31, 2020-08-01, FALSE",
        "2000-07-14/.., 2000-07-13, FALSE",
        "2000-07-14/.., 2100-01-01, TRUE",
        "2000-07-14/?, 2000-07-14, UNKNOWN",
        "2000-07-14/?, 2000-07-13, FALSE",
        "2015/2020, 2014-12-31, FALSE",
        "2015/2020, 2015-06-30, UNKNOWN",
        "2015/2020, 2015-12-31, TRUE",
        "2015/2020, 2016-01-01, TRUE",
        "2015/2020, 2020-01-01, TRUE",
        "2015/2020, 2020-01-02, UNKNOWN",
        "2015/2020, 2021-01-01, FALSE",
        "?/2017, 1990-01-01, UNKNOWN",
        "?/2017, 2018-01-01, FALSE",
        "../2017, 1990-01-01, TRUE",
        "../.., 1990-01-01, TRUE",
        "?/?, 1990-01-01, UNKNOWN",
        ">=2010/.., 2009-12-31, FALSE",
        ">=2010/.., 2015-01-01, UNKNOWN",
        "<=2012-09/.., 2012-09-30, TRUE",
        "<=2012-09/.., 2012-09-29, UNKNOWN",
        "~2010/.., 2018-01-01, UNKNOWN",
        "~2010/2012, 2013-01-01, FALSE"
    })
    void containsIsUnknownWhereTheSourceLeavesItOpen(String text, LocalDate day, Truth contained) {
        assertThat(Period.parse(text).contains(day)).isSameAs(contained);
    }

    @Test
    void farthestDaysCanBeAsked() {
        assertThat(Period.parse("2015/..").contains(LocalDate.MIN)).isSameAs(Truth.FALSE);
        assertThat(Period.parse("2015/..").contains(LocalDate.MAX)).isSameAs(Truth.TRUE);
        assertThat(Period.parse("../2015").contains(LocalDate.MIN)).isSameAs(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({"2017-07-31, FALSE", "2017-08-01, TRUE", "2018-07-31, TRUE", "2019-07-31, TRUE", "2019-08-01, FALSE"})
    void aSchoolYearIsWhole(LocalDate day, Truth contained) {
        assertThat(Period.parse("2017-2018/2018-2019").contains(day)).isSameAs(contained);
    }

    @ParameterizedTest(name = "{0} in 2017-2018: {1}")
    @CsvSource({
        "2017-08-01/2018-07-31, TRUE",
        "2000-07-14/.., TRUE",
        "2017-2018/2017-2018, TRUE",
        "2017-08-02/.., UNKNOWN",
        "../2018-07-30, UNKNOWN",
        "2018/.., UNKNOWN",
        "?/.., UNKNOWN",
        "2010/?, UNKNOWN",
        "2018-08-01/.., FALSE",
        "../2017-07-31, FALSE",
        "../2016, FALSE"
    })
    void aSchoolYearBelongsToAPeriodWhollyOrNotAtAllOrItIsUnknown(Period period, Truth holds) {
        assertThat(period.throughout(SchoolYear.parse("2017-2018"))).isSameAs(holds);
    }

    @ParameterizedTest(name = "{0} in a part of 2017-2018: {1}")
    @CsvSource({
        "2017-08-02/.., true",
        "../2018-07-30, true",
        "2017-10/2017-12, true",
        "2017-08-01/2018-07-31, false",
        "?/.., false",
        "2010/?, false",
        "2018/.., true",
        "2016/2018, false",
        "2018-08-01/.., false"
    })
    void aPeriodIsKnownToBeginOrEndWithinASchoolYear(Period period, boolean within) {
        assertThat(period.beginsOrEndsWithin(SchoolYear.parse("2017-2018"))).isEqualTo(within);
    }
}
