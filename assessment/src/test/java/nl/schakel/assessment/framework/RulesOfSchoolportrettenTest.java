package nl.schakel.assessment.framework;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.agreement;
import static nl.schakel.assessment.Dossiers.all;
import static nl.schakel.assessment.Dossiers.body;
import static nl.schakel.assessment.Dossiers.changed;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.inKind;
import static nl.schakel.assessment.Dossiers.route;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.framework.RuleExamples.assertThatEachOutcomeIsShown;
import static nl.schakel.assessment.framework.RuleExamples.done;
import static nl.schakel.assessment.framework.RuleExamples.mixed;
import static nl.schakel.assessment.framework.RuleExamples.outcome;
import static nl.schakel.assessment.framework.RuleExamples.seat;
import static nl.schakel.assessment.framework.RuleExamples.stated;
import static nl.schakel.assessment.framework.RuleExamples.statedByAny;
import static nl.schakel.assessment.framework.RuleExamples.structured;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.framework.RuleExamples.Example;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.testing.Verify;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.agreement.AgreementKind;
import nl.schakel.model.agreement.Clause;
import nl.schakel.model.agreement.ClauseKind;
import nl.schakel.model.context.Result;
import nl.schakel.model.context.ResultKind;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.funding.arrangement.InKindKind;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.practice.PracticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The traits of the portraits of 2014: each way in which a rule is met, when it is not or is not known, and that paper earns nothing. */
class RulesOfSchoolportrettenTest {

    private static final RuleSet FRAMEWORK = Schoolportretten2014.ruleSet();

    static Stream<Example> examples() {
        return Stream.of(basicTraits(), furtherTraits(), anchoringAndBenefit()).flatMap(each -> each);
    }

    private static Stream<Example> basicTraits() {
        return Stream.of(
                        stated("shared-view", Topic.SHARED_VISION),
                        stated("ownership", Topic.OWNERSHIP),
                        stated("urgency", Topic.URGENCY),
                        stated("trust", Topic.TRUST),
                        mixed("structure", Topic.CONSULTATION_STRUCTURE, body(each -> {})),
                        mixed("driver", List.of(Topic.DRIVER, Topic.DIRECTION), coordinator(each -> {})),
                        mixed("strategic-level", Topic.ALL_LAYERS, people(Layer.STRATEGIC)),
                        mixed("tactical-level", Topic.ALL_LAYERS, people(Layer.TACTICAL)),
                        mixed(
                                "operational-level",
                                Topic.ALL_LAYERS,
                                people(Layer.OPERATIONAL),
                                done(PracticeKind.JOINT_TEAM),
                                done(PracticeKind.JOINT_TEACHING),
                                done(PracticeKind.TEACHER_EXCHANGE)))
                .flatMap(each -> each);
    }

    private static Stream<Example> furtherTraits() {
        return Stream.of(
                        stated("willing", Topic.WILL),
                        stated("open", Topic.OPENNESS),
                        stated("reliable", Topic.TRUST),
                        statedByAny("clear-goal", Topic.SHARED_GOAL, Topic.JOINT_AMBITION),
                        stated("pupil-first", Topic.PUPIL_INTEREST),
                        structured(
                                "pupil-in-deeds",
                                done(PracticeKind.GUIDANCE),
                                done(PracticeKind.CAREER_GUIDANCE),
                                done(PracticeKind.ACCOMPANIMENT),
                                done(PracticeKind.WARM_HANDOVER),
                                done(PracticeKind.PUPIL_CONFERENCE),
                                done(PracticeKind.FOLLOW_UP),
                                done(PracticeKind.SHADOWING)),
                        Stream.of(
                                new Example(
                                        "pupil-in-deeds",
                                        Truth.FALSE,
                                        all(complete(), done(PracticeKind.PROCUREMENT), pupilFirst())),
                                new Example("pupil-in-deeds", Truth.UNKNOWN, pupilFirst())),
                        stated("above-own-interest", Topic.CHAIN_INTEREST),
                        stated("beyond-diploma", Topic.AMBITION_BEYOND_DIPLOMA),
                        mixed(
                                "teachers-take-part",
                                Topic.TEACHERS_CONNECTED,
                                body(each ->
                                        each.addLayers(Layer.OPERATIONAL).addSeats(seat(Sector.VO), seat(Sector.MBO))),
                                done(PracticeKind.JOINT_TEAM),
                                done(PracticeKind.JOINT_TEACHING),
                                done(PracticeKind.TEACHER_EXCHANGE)),
                        mixed("teachers-have-room", Topic.FACILITATED, inKind(InKindKind.TASK_HOURS, each -> {})),
                        mixed("finger-on-the-pulse", Topic.FINGER_ON_THE_PULSE, done(PracticeKind.EVALUATION)))
                .flatMap(each -> each);
    }

    private static Stream<Example> anchoringAndBenefit() {
        return Stream.of(
                        mixed(
                                "anchored-in-levels",
                                Topic.ALL_LAYERS,
                                people(Layer.STRATEGIC, Layer.TACTICAL, Layer.OPERATIONAL),
                                all(people(Layer.STRATEGIC), people(Layer.TACTICAL), done(PracticeKind.JOINT_TEAM))),
                        Stream.of(
                                new Example(
                                        "anchored-in-levels", Truth.UNKNOWN, people(Layer.STRATEGIC, Layer.TACTICAL)),
                                new Example(
                                        "anchored-in-levels",
                                        Truth.FALSE,
                                        all(
                                                people(Layer.STRATEGIC, Layer.TACTICAL),
                                                complete(),
                                                said(Topic.ALL_LAYERS, Direction.ABSENT)))),
                        structured("joint-route", routeOf("school", "college")),
                        Stream.of(
                                new Example("joint-route", Truth.FALSE, all(routeOf("school"), complete())),
                                new Example("joint-route", Truth.UNKNOWN, routeOf("school"))),
                        mixed("anchored-in-structure", Topic.CONSULTATION_STRUCTURE, body(each -> {})),
                        stated("no-projects", Topic.NO_PROJECT_APPROACH),
                        structured("yields", result()),
                        statedByAny("each-gains", Topic.BENEFIT, Topic.WIN_WIN))
                .flatMap(each -> each);
    }

    private static Edit people(Layer... layers) {
        return body(each -> each.addLayers(layers));
    }

    private static Edit pupilFirst() {
        return said(Topic.PUPIL_INTEREST, Direction.PRESENT);
    }

    private static Edit routeOf(String... partners) {
        return route(each ->
                each.addAllPartners(Stream.of(partners).map(PartnerId::of).toList()));
    }

    private static Edit result() {
        return changed(partnership -> partnership.toBuilder()
                .context(partnership.context().toBuilder()
                        .addResults(Result.builder()
                                .id(ElementId.of("result"))
                                .kind(Term.of(ResultKind.LESS_DROP_OUT))
                                .text(LocalizedText.of("minder uitval", "less drop-out"))
                                .build())
                        .build())
                .build());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ruleIsMetNotMetOrNotKnown(Example example) {
        assertThat(outcome(FRAMEWORK, example.rule(), example.edit()).met()).isSameAs(example.met());
    }

    @Test
    void everyRuleHasAnExampleOfEachOutcome() {
        assertThat(FRAMEWORK.rules()).hasSize(26);
        assertThatEachOutcomeIsShown(FRAMEWORK, examples());
    }

    @Test
    void everyRuleHasACaseOfEachOutcomeAndAroundEachNumber() {
        assertThatCode(() -> Verify.that(FRAMEWORK).everyRuleHasWitnesses()).doesNotThrowAnyException();
    }

    @Test
    void factorsAreTheFourBasicTraitsOfTheForewordThenTheFurtherOnesInItsOrder() {
        assertThat(FRAMEWORK.factors())
                .extracting(factor -> factor.id().value())
                .containsExactly(
                        "shared-view",
                        "urgency",
                        "trust",
                        "consultation",
                        "open-partner",
                        "ambition",
                        "teachers",
                        "finger-on-the-pulse",
                        "anchoring",
                        "benefit");
        assertThat(FRAMEWORK.factors()).extracting(Factor::group).containsOnly(FactorGroup.TRAIT);
        assertThat(FRAMEWORK.factors()).extracting(Factor::weight).containsOnly(1000);
        assertThat(FRAMEWORK.factors())
                .extracting(factor -> factor.source().toString())
                .containsOnly("schoolportretten-2014, Voorwoord");
    }

    @Test
    void rulesStandInTheForewordAndThatEachGainsInItsWordsOnProfijt() {
        assertThat(FRAMEWORK.rules())
                .filteredOn(rule -> !rule.source().toString().equals("schoolportretten-2014, Voorwoord"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.id()).hasToString("each-gains");
                    assertThat(rule.source()).hasToString("schoolportretten-2014, Voorwoord, Profijt");
                });
        assertThat(FRAMEWORK.publications()).singleElement().satisfies(publication -> {
            assertThat(publication.title()).isEqualTo("Schoolportretten samenwerking vmbo-mbo");
            assertThat(publication.year()).hasToString("~2014");
        });
    }

    /** The foreword: structure with a driver and with three levels; so a level is a third of a part. */
    @Test
    void structureDriverAndTheThreeLevelsTogetherWeighAlike() {
        assertThat(weight(rule -> rule.id().value().equals("structure"))).isEqualTo(3000);
        assertThat(weight(rule -> rule.id().value().equals("driver"))).isEqualTo(3000);
        assertThat(weight(rule -> rule.id().value().endsWith("-level"))).isEqualTo(3000);
        assertThat(assess(people(Layer.TACTICAL)).factor("consultation").score().interval())
                .hasToString("44..100");
    }

    private static int weight(Predicate<Rule> which) {
        return FRAMEWORK.rules().stream().filter(which).mapToInt(Rule::weight).sum();
    }

    /** Agreements of every kind, about everything that an agreement can be about. */
    private static Edit papers() {
        List<Clause> clauses = Stream.of(ClauseKind.values())
                .map(kind ->
                        new Clause(ElementId.of(Codes.of(kind)), Term.of(kind), Optional.empty(), Optional.empty()))
                .toList();
        return all(Stream.of(AgreementKind.values())
                .map(kind -> agreement(kind, each -> each.addAllClauses(clauses)))
                .toArray(Edit[]::new));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void agreementOnPaperChangesNoScore(Example example) {
        for (Edit before : List.of(example.edit(), all(example.edit(), complete()))) {
            Assessment without = assess(before);
            Assessment with = assess(all(before, papers()));
            assertThat(with.overall()).isEqualTo(without.overall());
            assertThat(with.factors())
                    .extracting(FactorResult::score)
                    .isEqualTo(
                            without.factors().stream().map(FactorResult::score).toList());
        }
    }

    /** Holds the test above against a rule that does ask for paper. */
    @Test
    void sameAgreementChangesTheScoreWhereAFrameworkAsksForIt() {
        RuleSet asking = FRAMEWORK.toBuilder()
                .addRules(Rule.builder()
                        .id(RuleId.of("on-paper"))
                        .factor(FactorId.of("trust"))
                        .text(LocalizedText.of("het staat op papier", "it is on paper"))
                        .criterion(Criterion.holds("agreement.on-paper"))
                        .source(FRAMEWORK.rules().get(0).source())
                        .build())
                .build();
        Assessor assessor = Assessor.of(asking);
        assertThat(assessor.assess(Dossiers.of(papers()), DAY).overall())
                .isNotEqualTo(assessor.assess(Dossiers.of(), DAY).overall());
    }

    @Test
    void whatIsSaidOfPaperChangesNoScore() {
        for (Direction direction : Direction.values()) {
            assertThat(assess(said(Topic.PAPER, direction)).overall())
                    .isEqualTo(assess(all()).overall());
        }
        assertThat(FRAMEWORK.rules())
                .flatExtracting(rule -> List.copyOf(rule.asks()))
                .extracting(Object::toString)
                .noneMatch(fact -> fact.startsWith("agreement.") || fact.equals("observed.paper"));
    }

    @Test
    void whatItYieldsDoesEarnPoints() {
        assertThat(assess(result()).overall().interval().lower())
                .isGreaterThan(assess(all()).overall().interval().lower());
    }

    private static Assessment assess(Edit edit) {
        return Assessor.of(FRAMEWORK).assess(Dossiers.of(edit), DAY);
    }
}
