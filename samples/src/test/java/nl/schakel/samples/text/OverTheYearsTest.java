package nl.schakel.samples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.samples.dataset.Portraits;
import org.junit.jupiter.api.Test;

class OverTheYearsTest {

    private static final List<SchoolYear> FIVE = Stream.iterate(SchoolYear.parse("2017-2018"), SchoolYear::next)
            .limit(5)
            .toList();

    private static OverTheYears years() {
        return new OverTheYears(new Named(Portraits.get("tot-route").partnership(), Language.ENGLISH), FIVE);
    }

    @Test
    void whatHoldsInAllYearsIsToldOnceWithoutThem() {
        OverTheYears years = years();
        FIVE.forEach(year -> years.add(year, "total cost"));
        assertThat(years.texts()).containsExactly("total cost");
    }

    @Test
    void whatHoldsInSomeIsToldWithTheirRuns() {
        OverTheYears years = years();
        List.of(0, 1, 2, 4).forEach(at -> years.add(FIVE.get(at), "total cost"));
        years.add(FIVE.get(3), "key");
        years.add(FIVE.get(3), "key");
        assertThat(years.texts()).containsExactly("2017-2018 to 2019-2020, 2021-2022: total cost", "2020-2021: key");
    }

    @Test
    void whatNamesItsOwnYearNamesAllOfThem() {
        OverTheYears years = years();
        FIVE.forEach(year -> years.add(year, "part of the amount for school year " + year));
        assertThat(years.texts()).containsExactly("part of the amount for school year 2017-2018 to 2021-2022");
    }
}
