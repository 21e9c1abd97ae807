package nl.schakel.assessment.framework;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.route;
import static nl.schakel.assessment.Dossiers.sourced;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.partnership.Emphasis;
import nl.schakel.model.route.Maturity;
import org.junit.jupiter.api.Test;

class DoorlopendeLeerroutes2018Test {

    private static final RuleSet FRAMEWORK = Frameworks.DOORLOPENDE_LEERROUTES_2018;

    private static List<Factor> factors(FactorGroup group) {
        return FRAMEWORK.factors().stream()
                .filter(factor -> factor.group() == group)
                .toList();
    }

    @Test
    void conditionsAreTheSevenOfTheBoxInItsOrder() {
        assertThat(FRAMEWORK.factors().subList(0, 7)).isEqualTo(factors(FactorGroup.CONDITION));
        assertThat(factors(FactorGroup.CONDITION))
                .extracting(factor -> factor.id().value())
                .containsExactly(
                        "will",
                        "vision",
                        "cooperation",
                        "clear-picture",
                        "professional-structure",
                        "embedding",
                        "learning");
        assertThat(factors(FactorGroup.CONDITION)).allSatisfy(factor -> {
            assertThat(factor.source()).hasToString("leerroutes-2018, Vooraf, kader");
            assertThat(factor.source().behind()).contains("Waar een wil is, is een leerweg (2017)");
        });
    }

    @Test
    void waysOfAnchoringAreTheFiveOfTheLastChapterInItsOrder() {
        assertThat(FRAMEWORK.factors().subList(7, 12)).isEqualTo(factors(FactorGroup.ANCHORING));
        assertThat(factors(FactorGroup.ANCHORING))
                .extracting(factor -> factor.id().value())
                .containsExactly("covenant", "connectors", "concept", "task-hours", "consultation");
        assertThat(factors(FactorGroup.ANCHORING)).allSatisfy(factor -> {
            assertThat(factor.source()).hasToString("leerroutes-2018, 4 Tot slot");
            assertThat(factor.source().behind()).isEqualTo(Optional.empty());
        });
    }

    @Test
    void fiveWaysWeighAsOneConditionSinceTheReportGivesThemAsExamples() {
        assertThat(factors(FactorGroup.CONDITION)).extracting(Factor::weight).containsOnly(1000);
        assertThat(factors(FactorGroup.ANCHORING).stream()
                        .mapToInt(Factor::weight)
                        .sum())
                .isEqualTo(1000);
    }

    @Test
    void onlyRulesOnLayersDependOnSomething() {
        assertThat(FRAMEWORK.rules())
                .filteredOn(rule -> rule.applicability().isPresent())
                .extracting(rule -> rule.id().value())
                .containsExactly("management-involved", "board-involved");
    }

    @Test
    void rulesTellTheirSourceInTheReport() {
        assertThat(FRAMEWORK.rules())
                .extracting(Rule::source)
                .allSatisfy(source -> assertThat(source.publication()).hasToString("leerroutes-2018"));
        assertThat(FRAMEWORK.rules())
                .extracting(rule -> rule.source().place())
                .containsOnly(
                        "Vooraf, kader",
                        "4 Tot slot",
                        "2 Bevindingen, Overleg(structuren) en afspraken",
                        "2 Bevindingen, Knelpunten");
    }

    @Test
    void standingPracticeIsNotPunishedForHavingNoConsultation() {
        Assessment assessment = Assessor.of(FRAMEWORK)
                .assess(
                        Dossiers.of(
                                Dossiers.emphasis(Emphasis.ROUTE),
                                route(each -> each.maturity(Maturity.STANDING_PRACTICE)),
                                complete("governance/bodies")),
                        DAY);
        assertThat(assessment.factor("consultation").outcome("around-routes").met())
                .isSameAs(Truth.TRUE);
        assertThat(assessment
                        .factor("professional-structure")
                        .outcome("consultation-structure")
                        .met())
                .isSameAs(Truth.TRUE);
        for (String layer : List.of("management-involved", "board-involved")) {
            assertThat(assessment
                            .factor("professional-structure")
                            .outcome(layer)
                            .applicable())
                    .isSameAs(Truth.FALSE);
        }
    }

    @Test
    void routeInTheMakingIsAskedForItsLayers() {
        Assessment assessment = Assessor.of(FRAMEWORK)
                .assess(Dossiers.of(route(each -> each.maturity(Maturity.BUILDING_UP)), complete("routes")), DAY);
        assertThat(assessment
                        .factor("professional-structure")
                        .outcome("board-involved")
                        .applicable())
                .isSameAs(Truth.TRUE);
    }

    @Test
    void cooperationThatStandsFirstIsAskedForItsLayersWhateverItsRoutesAre() {
        Assessment assessment = Assessor.of(FRAMEWORK)
                .assess(
                        Dossiers.of(
                                Dossiers.emphasis(Emphasis.COOPERATION),
                                route(each -> each.maturity(Maturity.STANDING_PRACTICE))),
                        DAY);
        assertThat(assessment
                        .factor("professional-structure")
                        .outcome("board-involved")
                        .applicable())
                .isSameAs(Truth.TRUE);
    }

    @Test
    void outcomeIsExplainedInDutchAndInEnglish() {
        var outcome = Assessor.of(FRAMEWORK)
                .assess(
                        Dossiers.of(coordinator(each -> {}), sourced("governance/coordinators", "Portrait, Structure")),
                        DAY)
                .factor("professional-structure")
                .outcome("project-leader");
        assertThat(outcome.explain(Language.DUTCH)).isEqualTo("""
                        er is een projectleider of coördinator: voldaan
                          gezien: governance.coordinator = ja - projectleider [report, Portrait, Structure]
                          verwacht: governance.coordinator = ja
                          regel volgens: leerroutes-2018, Vooraf, kader""");
        assertThat(outcome.explain(Language.ENGLISH)).isEqualTo("""
                        there is a project leader or coordinator: met
                          seen: governance.coordinator = yes - project leader [report, Portrait, Structure]
                          expected: governance.coordinator = yes
                          rule by: leerroutes-2018, Vooraf, kader""");
    }
}
