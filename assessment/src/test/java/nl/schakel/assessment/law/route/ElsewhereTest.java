package nl.schakel.assessment.law.route;

import static nl.schakel.assessment.law.route.RouteLawTest.DAY;
import static nl.schakel.assessment.law.route.RouteLawTest.answer;
import static nl.schakel.assessment.law.route.RouteLawTest.facts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.route.Leerweg;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import nl.schakel.model.route.measure.ShareRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a school year is at another school or institution, and the TOT-route, of which that depends on its basis. */
class ElsewhereTest {

    @ParameterizedTest
    @CsvSource({
        "TL, 4, NOT_MET",
        "TL, 2.5, MET",
        "TL, 2.6, NOT_MET",
        "TL, 1, MET",
        "TL, 2..3, UNKNOWN",
        "KB, 4, UNKNOWN",
        "GL, 4, UNKNOWN",
    })
    void atMostHalfOfTheWeekIsElsewhere(Leerweg leerweg, String days, Answer answer) {
        RouteFacts.Builder facts = facts(LegalBasis.VO_BVE)
                .start(LocalDate.of(2020, 8, 1))
                .addLeerwegen(leerweg)
                .mboDays(Map.of(1, Count.of(1), 2, Count.parse(days)));
        assertThat(answer(facts, "half")).isEqualTo(answer);
        assertThat(answer(facts(LegalBasis.VO_BVE).addLeerwegen(leerweg), "half"))
                .isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TL | 1/2      | MET     | vo-3: 1/5, vo-4: 1/2 of the clock hours elsewhere",
                "TL | 11/20    | NOT_MET | vo-3: 1/5, vo-4: 11/20 of the clock hours elsewhere",
                "TL | 2/5..3/5 | UNKNOWN | vo-3: 1/5, vo-4: 2/5 to 3/5 of the clock hours elsewhere",
                "KB | 11/20    | UNKNOWN | vo-3: 1/5, vo-4: 11/20 of the clock hours elsewhere",
            })
    void clockHoursDecideWhereTheyAreKnown(Leerweg leerweg, String part, Answer answer, String seen) {
        String[] bounds = part.split("\\.\\.");
        ShareRange share = new ShareRange(Share.parse(bounds[0]), Share.parse(bounds[bounds.length - 1]));
        RouteFacts facts = facts(LegalBasis.VO_BVE)
                .start(LocalDate.of(2016, 8, 1))
                .addLeerwegen(leerweg)
                .mboDays(Map.of(2, Count.of(4)))
                .hoursElsewhere(Map.of(1, ShareRange.of(Share.of(1, 5)), 2, share))
                .build();
        Finding half = RouteLaw.review(facts, DAY).of("route.vo-bve.half").get(0);
        assertThat(half.answer()).isEqualTo(answer);
        assertThat(half.because().in(Language.ENGLISH)).isEqualTo(seen);
    }

    @Test
    void daysAreAProxyForTheYearsThatTellNoHours() {
        RouteFacts facts = facts(LegalBasis.VO_BVE)
                .start(LocalDate.of(2016, 8, 1))
                .addLeerwegen(Leerweg.TL)
                .mboDays(Map.of(1, Count.of(1), 2, Count.of(4)))
                .hoursElsewhere(Map.of(2, ShareRange.of(Share.of(1, 2))))
                .build();
        Finding half = RouteLaw.review(facts, DAY).of("route.vo-bve.half").get(0);
        assertThat(half.answer()).isEqualTo(Answer.MET);
        assertThat(half.because())
                .isEqualTo(LocalizedText.of(
                        "vo-4: 1/2 van de klokuren elders; vo-3: 1 van de 5 schooldagen op het mbo, een benadering: klokuren zijn niet"
                                + " vastgelegd",
                        "vo-4: 1/2 of the clock hours elsewhere; vo-3: 1 of 5 school days at the mbo, a proxy: clock hours are not"
                                + " documented"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1 | 2 | MET     | vo-3: 1 van de 5 schooldagen, vo-4: 2 van de 5 schooldagen op het mbo, een benadering: klokuren zijn niet vastgelegd | vo-3: 1 of 5 school days, vo-4: 2 of 5 school days at the mbo, a proxy: clock hours are not documented
            - | 2 | UNKNOWN | vo-4: 2 van de 5 schooldagen op het mbo, een benadering: klokuren zijn niet vastgelegd; vo-3: klokuren en dagen niet bekend | vo-4: 2 of 5 school days at the mbo, a proxy: clock hours are not documented; vo-3: clock hours and days not known
            1 | - | UNKNOWN | vo-3: 1 van de 5 schooldagen op het mbo, een benadering: klokuren zijn niet vastgelegd; vo-4: klokuren en dagen niet bekend | vo-3: 1 of 5 school days at the mbo, a proxy: clock hours are not documented; vo-4: clock hours and days not known
            - | 4 | NOT_MET | vo-4: 4 van de 5 schooldagen op het mbo, een benadering: klokuren zijn niet vastgelegd; vo-3: klokuren en dagen niet bekend | vo-4: 4 of 5 school days at the mbo, a proxy: clock hours are not documented; vo-3: clock hours and days not known
            - | - | UNKNOWN | vo-3, vo-4: klokuren en dagen niet bekend | vo-3, vo-4: clock hours and days not known
            """)
    void theHalfIsMetOnlyIfEveryYearOfTheSchoolPartKeepsToIt(
            Integer third, Integer fourth, Answer answer, String dutch, String english) {
        RouteFacts.Builder facts =
                facts(LegalBasis.VO_BVE).start(LocalDate.of(2016, 8, 1)).addLeerwegen(Leerweg.TL);
        if (third != null) {
            facts.putMboDay(1, Count.of(third));
        }
        if (fourth != null) {
            facts.putMboDay(2, Count.of(fourth));
        }
        Finding half =
                RouteLaw.review(facts.build(), DAY).of("route.vo-bve.half").get(0);
        assertThat(half.answer()).isEqualTo(answer);
        assertThat(half.because()).isEqualTo(LocalizedText.of(dutch, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2..3   | UNKNOWN | vo-3: 1 van de 5 schooldagen, vo-4: 2 tot 3 van de 5 schooldagen op het mbo, een benadering: klokuren zijn niet vastgelegd | vo-3: 1 of 5 school days, vo-4: 2 to 3 of 5 school days at the mbo, a proxy: clock hours are not documented
            2.5    | MET     | vo-3: 1 van de 5 schooldagen, vo-4: 2,5 van de 5 schooldagen op het mbo, een benadering: klokuren zijn niet vastgelegd | vo-3: 1 of 5 school days, vo-4: 2.5 of 5 school days at the mbo, a proxy: clock hours are not documented
            5      | NOT_MET | vo-3: 1 van de 5 schooldagen, vo-4: 5 van de 5 schooldagen op het mbo, een benadering: klokuren zijn niet vastgelegd | vo-3: 1 of 5 school days, vo-4: 5 of 5 school days at the mbo, a proxy: clock hours are not documented
            6      | UNKNOWN | vo-3: 1 van de 5 schooldagen op het mbo, een benadering: klokuren zijn niet vastgelegd; vo-4: 6 dagen per week op het mbo, en een schoolweek heeft er vijf: dat zegt niets over de helft | vo-3: 1 of 5 school days at the mbo, a proxy: clock hours are not documented; vo-4: 6 days a week at the mbo, and a school week has five: that says nothing of the half
            4..6   | UNKNOWN | vo-3: 1 van de 5 schooldagen op het mbo, een benadering: klokuren zijn niet vastgelegd; vo-4: 4 tot 6 dagen per week op het mbo, en een schoolweek heeft er vijf: dat zegt niets over de helft | vo-3: 1 of 5 school days at the mbo, a proxy: clock hours are not documented; vo-4: 4 to 6 days a week at the mbo, and a school week has five: that says nothing of the half
            """)
    void daysOfASchoolWeekAreSaidInWordsAndMoreThanFiveMeasureNothing(
            String days, Answer answer, String dutch, String english) {
        RouteFacts facts = facts(LegalBasis.VO_BVE)
                .start(LocalDate.of(2016, 8, 1))
                .addLeerwegen(Leerweg.TL)
                .mboDays(Map.of(1, Count.of(1), 2, Count.parse(days)))
                .build();
        Finding half = RouteLaw.review(facts, DAY).of("route.vo-bve.half").get(0);
        assertThat(half.answer()).isEqualTo(answer);
        assertThat(half.because()).isEqualTo(LocalizedText.of(dutch, english));
    }

    @Test
    void wordsOfTheSourceAboutTheStartAreShownAndDecideNothing() {
        RouteFacts told = tot(Optional.empty()).toBuilder()
                .told("gestart onder de vlag van de experimentenregeling")
                .build();
        Finding open = RouteLaw.review(told, DAY).findings().get(0);
        assertThat(open.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(open.because())
                .isEqualTo(LocalizedText.of(
                        "over het begin zegt de bron: 'gestart onder de vlag van de experimentenregeling'; een grondslag"
                                + " noemt zij niet; experiment doorlopende leerlijnen: onbekend; besluit samenwerking VO-BVE:"
                                + " niet voldaan; wet: leer-werktraject: onbekend; wet: entreeopleiding: onbekend",
                        "of its start the source says: 'gestart onder de vlag van de experimentenregeling'; it names no"
                                + " basis; experiment doorlopende leerlijnen: unknown; decree on cooperation of vo and bve: not"
                                + " met; law: leer-werktraject: unknown; law: entreeopleiding: unknown"));
    }

    @ParameterizedTest
    @CsvSource({"1, 4, NOT_MET", "2, 4, UNKNOWN", "2, 1, UNKNOWN"})
    void ofASchoolYearAfterJuly2022TheHalfWasNotRead(int year, int days, Answer answer) {
        RouteFacts.Builder facts =
                facts(LegalBasis.VO_BVE).addLeerwegen(Leerweg.TL).mboDays(Map.of(year, Count.of(days)));
        assertThat(answer(facts, "half")).isEqualTo(answer);
    }

    /** The TOT-route: TL, one day a week in year 3 and four in year 4; the report names no basis. */
    private static RouteFacts tot(Optional<LegalBasis> basis) {
        return RouteFacts.builder()
                .name("TOT-route")
                .basis(basis)
                .start(LocalDate.of(2016, 8, 1))
                .addLeerwegen(Leerweg.TL)
                .addLevels(MboLevel.LEVEL_4)
                .mboDays(Map.of(1, Count.of(1), 2, Count.of(4)))
                .build();
    }

    @Test
    void theTotRouteDependsOnItsBasis() {
        LawReview half = RouteLaw.review(tot(Optional.of(LegalBasis.VO_BVE)), DAY);
        assertThat(half.of("route.vo-bve.half").get(0).text(Language.ENGLISH, DAY))
                .isEqualTo(
                        "not met: per school year at most half of the clock hours at another school or institution - vo-3: 1 of 5"
                                + " school days, vo-4: 4 of 5 school days at the mbo, a proxy: clock hours are not documented"
                                + " [Besluit samenwerking VO-BVE, art. 2 lid 2, 2 lid 3]");
        assertThat(RouteLaw.review(tot(Optional.of(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN)), DAY)
                        .findings())
                .extracting(each -> each.rule().id())
                .noneMatch(id -> id.endsWith(".half"));
        LawReview open = RouteLaw.review(tot(Optional.empty()), DAY);
        assertThat(open.answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(open.findings())
                .extracting(each -> each.because().in(Language.ENGLISH))
                .containsExactly(
                        "the source names no basis; experiment doorlopende leerlijnen: unknown; decree on cooperation of vo"
                                + " and bve: not met; law: leer-werktraject: unknown; law: entreeopleiding: unknown");
    }
}
