package nl.schakel.io.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({"MONDAY,maandag,Monday", "WEDNESDAY,woensdag,Wednesday", "SUNDAY,zondag,Sunday"})
    void dayOfTheWeekIsNamed(DayOfWeek day, String dutch, String english) {
        assertThat(Dates.text(day, Language.DUTCH)).isEqualTo(dutch);
        assertThat(Dates.text(day, Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2018,2018,2018",
        "2000-07,juli 2000,July 2000",
        "2000-07-14,14 juli 2000,14 July 2000",
        "2017-2018,2017-2018,2017-2018",
        "~2010,ca. 2010,about 2010",
        "<=2012-09,uiterlijk september 2012,at the latest September 2012",
        ">=2012,op zijn vroegst 2012,at the earliest 2012",
    })
    void dateIsWordedAsFarAsItIsKnown(String date, String dutch, String english) {
        assertThat(Dates.text(PartialDate.parse(date), Language.DUTCH)).isEqualTo(dutch);
        assertThat(Dates.text(PartialDate.parse(date), Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2003/..,vanaf 2003,from 2003",
        "2003/?,vanaf 2003,from 2003",
        "2003/2010,2003 – 2010,2003 – 2010",
        "2018/2018,2018,2018",
        "?/2017,tot en met 2017,until 2017",
        "?/?,'',''",
        "../..,'',''",
    })
    void periodIsWordedAsFarAsItIsKnown(String period, String dutch, String english) {
        assertThat(Dates.text(Period.parse(period), Language.DUTCH)).isEqualTo(dutch);
        assertThat(Dates.text(Period.parse(period), Language.ENGLISH)).isEqualTo(english);
    }
}
