package nl.schakel.assessment.law.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.Period;
import nl.schakel.model.route.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2014-08-01/2022-07-31    | van 1 augustus 2014 tot 1 augustus 2022          | from 1 August 2014 until 31 July 2022
            2020-08-01/..            | vanaf 1 augustus 2020                            | from 1 August 2020
            <=2020-08-01/..          | vanaf 1 augustus 2020 of eerder                  | from 1 August 2020 or earlier
            2011-08-01/<=2018-07-31  | van 1 augustus 2011 tot 1 augustus 2018 of eerder | from 1 August 2011 until 31 July 2018 or earlier
            2006/2022-07-31          | van een dag in 2006 tot 1 augustus 2022          | from a day in 2006 until 31 July 2022
            ?/2022-12-31             | tot 1 januari 2023                               | until 31 December 2022
            2005-12-01/..            | vanaf 1 december 2005                            | from 1 December 2005
            """)
    void aPeriodIsSaidInWords(String period, String dutch, String english) {
        assertThat(Days.words(Period.parse(period), Language.DUTCH)).isEqualTo(dutch);
        assertThat(Days.words(Period.parse(period), Language.ENGLISH)).isEqualTo(english);
    }

    /** What a user reads of any route has no period in signs, and says which leerweg is meant. */
    @Test
    void noTextOfARouteHasAPeriodInSignsOrALeerwegThatMayBeEither() {
        List<String> texts = Arrays.stream(LegalBasis.values())
                .flatMap(basis -> IntStream.rangeClosed(2004, 2024)
                        .mapToObj(year -> RouteLaw.review(
                                RouteFacts.builder()
                                        .name("route")
                                        .basis(basis)
                                        .start(LocalDate.of(year, 8, 1))
                                        .build(),
                                LocalDate.of(2019, 9, 1))))
                .flatMap(review -> review.findings().stream())
                .flatMap(each -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(
                                each.rule().text().in(language), each.because().in(language))))
                .distinct()
                .toList();
        assertThat(texts)
                .hasSizeGreaterThan(100)
                .noneMatch(text -> text.contains("<=") || text.contains("/..") || text.matches(".*\\d/\\d{4}-.*"))
                .noneMatch(text -> text.matches(".*(?<!vmbo )\\bleerweg\\b(?! vmbo| mbo \\(BOL/BBL\\)).*"));
    }
}
