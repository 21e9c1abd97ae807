package nl.schakel.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void textIsReadBack(Language language) {
        assertThat(Language.parse(language.toString())).isSameAs(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NL", "dutch", "de"})
    void otherLanguagesAreRefused(String text) {
        assertThatThrownBy(() -> Language.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("language [" + text + "] must be 'nl' or 'en'\nChoose nl for Dutch or en for English.");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-31, 31 januari 2018, 31 January 2018",
        "2018-03-01, 1 maart 2018, 1 March 2018",
        "2020-02-29, 29 februari 2020, 29 February 2020",
        "2018-06-30, 30 juni 2018, 30 June 2018",
        "2014-08-01, 1 augustus 2014, 1 August 2014",
        "2015-10-16, 16 oktober 2015, 16 October 2015",
        "1999-12-31, 31 december 1999, 31 December 1999",
    })
    void aDayAndItsMonthAreInWords(LocalDate day, String dutch, String english) {
        assertThat(Language.DUTCH.day(day)).isEqualTo(dutch).endsWith(" " + Language.DUTCH.month(day));
        assertThat(Language.ENGLISH.day(day)).isEqualTo(english).endsWith(" " + Language.ENGLISH.month(day));
    }
}
