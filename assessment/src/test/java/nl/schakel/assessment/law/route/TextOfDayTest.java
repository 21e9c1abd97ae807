package nl.schakel.assessment.law.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.ClockHours;
import nl.schakel.model.route.LearningTrack;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A route is reviewed on another day than that of its start: which article is cited, and what can still be said. */
class TextOfDayTest {

    /** As much as each basis can ask, for a route of four years. */
    private static RouteFacts facts(LegalBasis basis, LocalDate start) {
        boolean level4 = basis == LegalBasis.VO_BVE;
        return RouteFacts.builder()
                .name("route")
                .basis(basis)
                .start(start)
                .leerwegen(Set.of(level4 ? Leerweg.TL : Leerweg.BB))
                .levels(Set.of(level4 ? MboLevel.LEVEL_4 : MboLevel.LEVEL_2))
                .years(Count.of(4))
                .mboYears(2)
                .track(LearningTrack.BOL)
                .hours(ClockHours.of(4_000, 2_950, 450))
                .examYears(Set.of(2))
                .mboDays(Map.of(1, Count.of(1), 2, Count.of(2)))
                .enrolment(Map.of(1, Sector.VO, 2, Sector.VO, 3, Sector.MBO))
                .practice(new Practice(Optional.of(Count.of(640)), Optional.of(Count.of(80)), Truth.TRUE, Truth.TRUE))
                .leerwerk(new LeerwerkFacts(Truth.TRUE, Truth.TRUE, Truth.TRUE, Truth.TRUE))
                .ownTeaching(Truth.TRUE)
                .oneLocation(Truth.TRUE)
                .notified(Truth.TRUE)
                .build();
    }

    private static Finding finding(LegalBasis basis, LocalDate start, LocalDate day, String rule) {
        return RouteLaw.review(facts(basis, start), day)
                .of("route." + Codes.of(basis) + "." + rule)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEERWERKTRAJECT | 2020-08-01 | 2023-09-01 | practice-hours | met | WVO, art. 10b1 lid 1
            LEERWERKTRAJECT | 2021-08-01 | 2023-09-01 | practice-days  | met | WVO, art. 10b1 lid 1; WVO 2020, art. 2.38 lid 9
            LEERWERKTRAJECT | 2023-08-01 | 2023-09-01 | practice-days  | met | WVO 2020, art. 2.38 lid 9
            LEERWERKTRAJECT | 2020-08-01 | 2023-09-01 | start          | met | WVO, art. 10b1
            LEERWERKTRAJECT | 2020-08-01 | 2023-09-01 | pair           | met | WVO 2020, art. 2.103
            LEERWERKTRAJECT | 2020-08-01 | 2023-09-01 | company        | met | WVO 2020, art. 2.105 lid 3
            LEERWERKTRAJECT | 2020-08-01 | 2021-09-01 | company        | met | WVO, art. 10b4 lid 8
            VO_BVE          | 2016-08-01 | 2023-09-01 | start          | met | WVO, art. 25a
            VO_BVE          | 2016-08-01 | 2023-09-01 | half           | met | Besluit samenwerking VO-BVE, art. 2 lid 2, 2 lid 3
            VO_BVE          | 2016-08-01 | 2023-09-01 | own-teaching   | met | Besluit samenwerking VO-BVE, art. 2 lid 2, 2 lid 3
            VO_BVE          | 2021-08-01 | 2023-09-01 | half           | unknown | Besluit samenwerking VO-BVE, art. 2 lid 2, 2 lid 3; Uitvoeringsbesluit WVO 2020 (not read)
            VO_BVE          | 2022-08-01 | 2023-09-01 | half           | unknown | Uitvoeringsbesluit WVO 2020 (not read)
            DOORLOPENDE_LEERROUTE | 2021-08-01 | 2023-09-01 | duration    | met | WVO, art. 10b16
            DOORLOPENDE_LEERROUTE | 2022-08-01 | 2023-09-01 | duration    | met | WVO 2020, art. 2.107g
            DOORLOPENDE_LEERROUTE | 2021-08-01 | 2023-09-01 | hours-total | met | WVO, art. 10b17
            DOORLOPENDE_LEERROUTE | 2021-08-01 | 2023-09-01 | enrolment   | met | WVO 2020, art. 2.107e
            DOORLOPENDE_LEERROUTE | 2021-08-01 | 2021-09-01 | enrolment   | met | WVO, art. 10b14
            DOORLOPENDE_LEERROUTE | 2016-08-01 | 2021-09-01 | start       | not met | WVO, art. 10b10
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2023-08-01 | 2023-09-01 | start | not met | Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022, art. 15 lid 1
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2014-08-01 | 2016-09-01 | duration | unknown | Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022, art. 6 a
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2016-08-01 | 2018-09-01 | duration | met | Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022, art. 6 a
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2016-08-01 | 2018-09-01 | hours-bpv | met | Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022, art. 6a lid 2
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2016-08-01 | 2023-09-01 | hours-bpv | unknown | Besluit experimenten doorlopende leerlijnen vmbo-mbo 2014–2022, art. 6a lid 2
            """)
    void theArticleWhoseTextWasAppliedIsCited(
            LegalBasis basis, LocalDate start, LocalDate day, String rule, String answer, String cited) {
        Finding finding = finding(basis, start, day, rule);
        assertThat(finding.answer().label().in(Language.ENGLISH)).isEqualTo(answer);
        assertThat(Provision.cite(finding.provisions(day), Language.ENGLISH)).isEqualTo(cited);
        assertThat(finding.text(Language.ENGLISH, day)).endsWith(" [" + cited + "]");
    }

    @ParameterizedTest
    @EnumSource(LegalBasis.class)
    void everyFindingOfEveryDayNamesAnArticle(LegalBasis basis) {
        for (int start = 2004; start <= 2024; start += 2) {
            for (int day = 2004; day <= 2026; day += 2) {
                LocalDate of = LocalDate.of(day, 9, 1);
                LawReview review = RouteLaw.review(facts(basis, LocalDate.of(start, 8, 1)), of);
                assertThat(review.findings())
                        .allSatisfy(each -> assertThat(each.provisions(of))
                                .as(each.rule().id())
                                .isNotEmpty());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2019-08-01 | 2022-08-01 | pair | BB -> 2; op 2022-08-01 gold deze tekst niet meer: zij gold tot 1 augustus 2022; naar die tekst: voldaan | BB -> 2; on 2022-08-01 this text no longer held: it held until 31 July 2022; by that text: met
            EXPERIMENT_DOORLOPENDE_LEERLIJNEN | 2019-08-01 | 2014-07-31 | exam | jaar 2; gevraagd uiterlijk jaar 3; op 2014-07-31 gold deze tekst nog niet: zij geldt vanaf 1 augustus 2014; naar die tekst: voldaan | year 2; asked year 3 at the latest; on 2014-07-31 this text did not hold yet: it holds from 1 August 2014; by that text: met
            DOORLOPENDE_LEERROUTE | 2020-08-01 | 2020-07-31 | notification | ja; op 2020-07-31 gold deze tekst nog niet: zij geldt vanaf 1 augustus 2020; naar die tekst: voldaan | yes; on 2020-07-31 this text did not hold yet: it holds from 1 August 2020; by that text: met
            VM2_REGULATION | 2009-08-01 | 2023-09-01 | location | ja; op 2023-09-01 gold deze tekst niet meer: zij gold tot 1 augustus 2018 of eerder; naar die tekst: voldaan | yes; on 2023-09-01 this text no longer held: it held until 31 July 2018 or earlier; by that text: met
            """)
    void outsideEveryPeriodNothingIsSureAndTheNearestTextIsNamed(
            LegalBasis basis, LocalDate start, LocalDate day, String rule, String dutch, String english) {
        Finding finding = finding(basis, start, day, rule);
        assertThat(finding.answer().label().in(Language.ENGLISH)).isEqualTo("unknown");
        assertThat(finding.because().in(Language.DUTCH)).isEqualTo(dutch);
        assertThat(finding.because().in(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void aTextThatWasNotConfirmedOnTheDayOfTheReviewMakesNothingSure() {
        Finding finding =
                finding(LegalBasis.LEERWERKTRAJECT, LocalDate.of(2021, 8, 1), LocalDate.of(2019, 9, 1), "every-week");
        assertThat(finding.text(Language.ENGLISH, LocalDate.of(2019, 9, 1)))
                .isEqualTo(
                        "unknown: every school week of years 3 and 4 holds teaching at school - yes; by the text that was"
                                + " read: met, but that it held on 2019-09-01 is not confirmed [WVO, art. 10b1 lid 1]");
    }
}
