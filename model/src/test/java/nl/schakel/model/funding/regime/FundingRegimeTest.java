package nl.schakel.model.funding.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Sector;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LegalBasis;
import nl.schakel.model.route.MboLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FundingRegimeTest {

    private static FundingRegime regime(LegalBasis basis, String start) {
        return FundingRegime.of(basis, LocalDate.parse(start));
    }

    private static String sides(FundingRegime regime, int years) {
        return IntStream.rangeClosed(1, years)
                .mapToObj(year -> regime.year(year).side().map(Codes::of).orElse("?"))
                .collect(Collectors.joining(" "));
    }

    /** The day before, the day, and the day after each edge. */
    @ParameterizedTest
    @CsvSource({
        "VM2_REGULATION, 2008-07-31, ? ? ? ? ?",
        "VM2_REGULATION, 2008-08-01, vo vo vo vo vo",
        "VM2_REGULATION, 2008-08-02, vo vo vo vo vo",
        "VM2_REGULATION, 2009-07-31, vo vo vo vo vo",
        "VM2_REGULATION, 2009-08-01, vo vo vo vo vo",
        "VM2_REGULATION, 2009-08-02, vo vo vo vo vo",
        "VM2_REGULATION, 2010-07-31, vo vo vo vo vo",
        "VM2_REGULATION, 2010-08-01, vo vo vo vo vo",
        "VM2_REGULATION, 2010-08-02, vo vo vo vo vo",
        "VM2_REGULATION, 2011-07-31, vo vo vo vo vo",
        "VM2_REGULATION, 2011-08-01, ? ? ? ? ?",
        "VM2_REGULATION, 2011-08-02, ? ? ? ? ?",
        "VM2_REGULATION, 2012-07-31, ? ? ? ? ?",
        "VM2_REGULATION, 2012-08-01, ? ? ? ? ?",
        "VM2_REGULATION, 2012-08-02, ? ? ? ? ?",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2014-07-31, ? ? ? ? ?",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2014-08-01, vo vo mbo mbo mbo",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2014-08-02, vo vo mbo mbo mbo",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2016-07-31, vo vo mbo mbo mbo",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2016-08-01, vo vo mbo mbo mbo",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2016-08-02, vo vo mbo mbo mbo",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2018-07-31, vo vo mbo mbo mbo",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2018-08-01, vo vo mbo mbo ?",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2019-08-01, vo vo mbo ? ?",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2020-07-31, vo vo mbo ? ?",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2020-08-01, ? ? ? ? ?",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2020-08-02, ? ? ? ? ?",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2022-07-31, ? ? ? ? ?",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2022-08-01, ? ? ? ? ?",
        "EXPERIMENT_DOORLOPENDE_LEERLIJNEN, 2022-08-02, ? ? ? ? ?",
        "VO_BVE, 2005-12-31, ? ? ? ? ?",
        "VO_BVE, 2006-01-01, ? ? ? ? ?",
        "VO_BVE, 2006-12-30, ? ? ? ? ?",
        "VO_BVE, 2006-12-31, vo vo ? ? ?",
        "VO_BVE, 2007-01-01, vo vo ? ? ?",
        "VO_BVE, 2021-07-31, vo vo ? ? ?",
        "VO_BVE, 2021-08-01, vo ? ? ? ?",
        "VO_BVE, 2022-07-31, vo ? ? ? ?",
        "VO_BVE, 2022-08-01, ? ? ? ? ?",
        "VO_BVE, 2022-08-02, ? ? ? ? ?",
        "DOORLOPENDE_LEERROUTE, 2020-07-31, ? ? ? ? ?",
        "DOORLOPENDE_LEERROUTE, 2020-08-01, vo vo mbo mbo mbo",
        "DOORLOPENDE_LEERROUTE, 2020-08-02, vo vo mbo mbo mbo",
        "DOORLOPENDE_LEERROUTE, 2022-07-31, vo vo mbo mbo mbo",
        "DOORLOPENDE_LEERROUTE, 2022-08-01, vo vo mbo mbo mbo",
        "DOORLOPENDE_LEERROUTE, 2022-08-02, vo vo mbo mbo mbo",
        "LEERWERKTRAJECT, 2020-07-31, ? ? ? ? ?",
        "LEERWERKTRAJECT, 2020-08-01, ? ? ? ? ?",
        "LEERWERKTRAJECT, 2020-08-02, ? ? ? ? ?",
        "ENTREE, 2020-07-31, ? ? ? ? ?",
        "ENTREE, 2020-08-01, vo vo ? ? ?",
        "ENTREE, 2020-08-02, vo vo ? ? ?",
        "ENTREE, 2022-07-31, vo vo ? ? ?",
        "ENTREE, 2022-08-01, vo vo ? ? ?",
    })
    void theSideDependsOnTheLawAndTheStart(LegalBasis basis, String start, String sides) {
        assertThat(sides(regime(basis, start), 5)).isEqualTo(sides);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-08-01 | 2 | WVO, art. 10b14 (2020-08-01/2022-07-31)",
                "2020-08-01 | 3 | WVO 2020, art. 2.107e (2022-08-01/..)",
                "2021-08-01 | 1 | WVO, art. 10b14 (2020-08-01/2022-07-31)",
                "2021-08-01 | 2 | WVO 2020, art. 2.107e (2022-08-01/..)",
            })
    void theArticleIsThatOfTheSchoolYear(String start, int routeYear, String article) {
        assertThat(regime(LegalBasis.DOORLOPENDE_LEERROUTE, start)
                        .year(routeYear)
                        .provisions())
                .extracting(Provision::toString)
                .containsExactly(article);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOORLOPENDE_LEERROUTE | 2020-07-31 | 1 | no rule for a start on 2020-07-31; there are rules for 2020-08-01/..",
                "VO_BVE | 2006-08-01 | 1 | it is not confirmed whether the rule (2006/2022-07-31) held for a start on 2006-08-01",
                "VO_BVE | 2021-08-01 | 2 | the rule did not hold in 2022-2023; what then held for a running route is not confirmed",
                "ENTREE | 2021-08-01 | 3 | the rule says nothing about year 3 of the route",
                "LEERWERKTRAJECT | 2021-08-01 | 1 | the leer-werktraject lies in years 3 and 4 of the BB leerweg; who is funded is not confirmed",
            })
    void whatIsUnknownSaysWhy(LegalBasis basis, String start, int routeYear, String why) {
        FundedYear year = regime(basis, start).year(routeYear);

        assertThat(year.side()).isEmpty();
        assertThat(year.text().in(Language.ENGLISH)).isEqualTo(why);
        assertThat(year).hasToString("unknown: " + why);
    }

    @ParameterizedTest
    @EnumSource(LegalBasis.class)
    void everyLawHasARuleInBothLanguagesAndNoStartHasTwo(LegalBasis basis) {
        List<FundingRule> rules = FundingRule.published().stream()
                .filter(rule -> rule.basis() == basis)
                .toList();

        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.text().nl()).isPresent();
            assertThat(rule.text().en()).isPresent();
            assertThat(rule.stretches().isEmpty() || !rule.provisions().isEmpty())
                    .isTrue();
        });
        assertThat(rules.stream().map(rule -> rule.cohorts().start().flatMap(PartialDate::latest)))
                .doesNotHaveDuplicates();
        for (int i = 1; i < rules.size(); i++) {
            assertThat(rules.get(i).cohorts().start().orElseThrow().first())
                    .isEqualTo(rules.get(i - 1)
                            .cohorts()
                            .end()
                            .orElseThrow()
                            .first()
                            .plusDays(1));
        }
    }

    @Test
    void aChangeOfLawIsAnotherRecord() {
        FundingRule now = FundingRule.published().stream()
                .filter(rule -> rule.basis() == LegalBasis.DOORLOPENDE_LEERROUTE)
                .findFirst()
                .orElseThrow();
        FundingRule changed = now.toBuilder()
                .cohorts(Period.parse("2030-08-01/.."))
                .stretches(List.of(
                        new Stretch(1, Optional.of(3), Sector.VO), new Stretch(4, Optional.empty(), Sector.MBO)))
                .provisions(List.of(
                        Provision.of(new Statute("nieuw", "een nieuwe wet", Optional.empty()), "1", "2030-08-01/..")))
                .text(LocalizedText.of("drie jaar vo", "three years of vo"))
                .build();
        List<FundingRule> rules = List.of(
                now.toBuilder().cohorts(Period.parse("2020-08-01/2030-07-31")).build(), changed);

        assertThat(sides(FundingRegime.of(rules, now.basis(), LocalDate.parse("2030-07-31")), 4))
                .isEqualTo("vo vo mbo mbo");
        assertThat(sides(FundingRegime.of(rules, now.basis(), LocalDate.parse("2030-08-01")), 4))
                .isEqualTo("vo vo vo mbo");
    }

    @Test
    void aRegimeGivesLearningYearsAndLevels() {
        FundingRegime route = regime(LegalBasis.DOORLOPENDE_LEERROUTE, "2021-08-01");
        FundingRegime vm2 = regime(LegalBasis.VM2_REGULATION, "2008-08-01");

        assertThat(IntStream.rangeClosed(1, 7).mapToObj(route::learningYear))
                .containsExactly(
                        Optional.of(LearningYear.vo(3)),
                        Optional.of(LearningYear.vo(4)),
                        Optional.of(LearningYear.mbo(1)),
                        Optional.of(LearningYear.mbo(2)),
                        Optional.of(LearningYear.mbo(3)),
                        Optional.of(LearningYear.mbo(4)),
                        Optional.empty());
        assertThat(vm2.learningYear(3)).isEmpty();
        assertThat(vm2.levels()).containsExactly(MboLevel.LEVEL_2);
        assertThat(regime(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, "2016-07-31")
                        .levels())
                .containsExactly(MboLevel.LEVEL_2);
        assertThat(regime(LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN, "2016-08-01")
                        .levels())
                .containsExactly(MboLevel.LEVEL_2, MboLevel.LEVEL_3);
    }

    @Test
    void yearsThatNoRouteHasAreRefused() {
        FundingRegime regime = regime(LegalBasis.DOORLOPENDE_LEERROUTE, "2021-08-01");

        assertThat(regime.year(12).side()).contains(Sector.MBO);
        assertThatThrownBy(() -> regime.year(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("route year [0] must be from 1 to 12\nCount from year 3 of vmbo, which is 1.");
        assertThatThrownBy(() -> regime.year(13)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void stretchesThatMeanNothingAreRefused() {
        FundingRule.Builder rule =
                FundingRule.published().get(0).toBuilder().addStretches(new Stretch(4, Optional.empty(), Sector.MBO));

        assertThatThrownBy(rule::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("stretches [[1.. vo, 4.. mbo]] must follow each other without overlap\n"
                        + "Let each begin after the one before it has ended.");
        assertThatThrownBy(() -> new Stretch(3, Optional.of(2), Sector.VO))
                .hasMessage("last [2] must not be before the first, 3\nSwap them, or leave it out.");
        assertThatThrownBy(() -> new Stretch(0, Optional.empty(), Sector.VO))
                .hasMessage("first [0] must be 1 or more\nCount from year 3 of vmbo, which is 1.");
    }
}
