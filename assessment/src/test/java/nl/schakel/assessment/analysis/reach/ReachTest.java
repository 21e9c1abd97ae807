package nl.schakel.assessment.analysis.reach;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.practice;
import static nl.schakel.assessment.Dossiers.said;
import static nl.schakel.assessment.criterion.Criterion.all;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static nl.schakel.assessment.criterion.Criterion.some;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.practice.PracticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReachTest {

    private static final Rule LEADER = Rules.rule("structure", "leader", holds("governance.coordinator"));
    private static final Rule PAPER = Rules.rule("structure", "paper", holds("agreement.on-paper"));
    private static final Rule WILL = Rules.rule("will", "will", holds("observed.will"));
    private static final Rule EVALUATES = Rules.rule("learning", "evaluates", has("practice.kinds", "evaluation"));
    private static final Edit COORDINATOR = coordinator(each -> {});

    private static FactSheet facts(Edit... edits) {
        return FactCatalogue.standard().sheet(Dossiers.of(edits).asOf(DAY));
    }

    private static FactSheet partnership(String name, Edit... edits) {
        Edit named = Dossiers.changed(partnership -> partnership.toBuilder()
                .id(PartnershipId.of(name.toLowerCase(Locale.ROOT)))
                .identity(partnership.identity().toBuilder().name(name).build())
                .build());
        return facts(Dossiers.all(edits), named);
    }

    private static Reach reach(RuleSet ruleSet, Edit... edits) {
        return Reach.of(Assessor.of(ruleSet), facts(edits));
    }

    private static Band strong(RuleSet ruleSet) {
        return ruleSet.bands().get(1);
    }

    private static ReachPlan plan(RuleSet ruleSet, Edit... edits) {
        return reach(ruleSet, edits).to(strong(ruleSet));
    }

    private static List<String> changes(ReachPlan plan) {
        return plan.changes().stream().map(each -> each.change().toString()).toList();
    }

    @Test
    void aPlanSaysWhatToChangeFromWhomToLearnItAndWhatComesOfIt() {
        RuleSet ruleSet = Rules.of(LEADER, PAPER, WILL);
        ReachPlan plan = reach(ruleSet)
                .learningFrom(List.of(
                        partnership("Profijt", said(Topic.WILL, Direction.PRESENT), COORDINATOR),
                        partnership("Element", said(Topic.WILL, Direction.PRESENT)),
                        partnership("Perron", said(Topic.WILL, Direction.ABSENT))))
                .to(strong(ruleSet));
        assertThat(plan)
                .hasToString("'strong' takes 1 change, and no fewer:\n"
                        + "* to find out or bring about: there is, it is said: will and wish: unknown → yes (as at Profijt; Element)\n"
                        + "then: 50..100 of 100, evidence for 50 %: strong");
        assertThat(plan.text(Language.DUTCH))
                .isEqualTo("'sterk' vraagt 1 verandering, en niet minder:\n"
                        + "* vast te stellen of te bereiken: er is, zo wordt gezegd: wil en wens: onbekend → ja (zoals bij Profijt; Element)\n"
                        + "dan: 50..100 van 100, onderbouwd voor 50 %: sterk");
        assertThat(plan.isReached()).isTrue();
        assertThat(plan.before().overall()).hasToString("0..100 of 100, evidence for 0 %");
        assertThat(plan.changes().get(0).examples())
                .containsExactly(
                        new Example(PartnershipId.of("profijt"), "Profijt"),
                        new Example(PartnershipId.of("element"), "Element"));
        assertThat(plan.looked()).isPositive();
    }

    @Test
    void severalChangesComeByTheNamesOfTheirFacts() {
        RuleSet ruleSet = Rules.of(WILL, Rules.rule("will", "joint", holds("observed.joint-ambition")));
        RuleSet all = ruleSet.toBuilder()
                .bands(List.of(
                        new Band(0, LocalizedText.of("iets", "some")),
                        new Band(1_000_000, LocalizedText.of("al", "all"))))
                .build();
        ReachPlan plan = plan(all);
        assertThat(plan)
                .hasToString("'all' takes 2 changes, and no fewer:\n"
                        + "* to find out or bring about: there is, it is said: joint ambition: unknown → yes\n"
                        + "* to find out or bring about: there is, it is said: will and wish: unknown → yes\n"
                        + "then: 100 of 100, evidence for 100 %: all");
        assertThat(plan.text(Language.DUTCH)).startsWith("'al' vraagt 2 veranderingen, en niet minder:\n");
    }

    @Test
    void whatIsReachedTakesNothing() {
        RuleSet ruleSet = Rules.of(LEADER, PAPER);
        ReachPlan plan = plan(ruleSet, COORDINATOR);
        assertThat(plan).hasToString("'strong' is reached already: 50..100 of 100, evidence for 50 %: strong");
        assertThat(plan.text(Language.DUTCH))
                .isEqualTo("'sterk' is al bereikt: 50..100 van 100, onderbouwd voor 50 %: sterk");
        assertThat(plan.isReached()).isTrue();
        assertThat(plan.after().overall()).isEqualTo(plan.before().overall());
    }

    @Test
    void aHighScoreWithoutEvidenceIsNotReached() {
        Rule either = Rules.rule("will", "either", any(holds("observed.will"), holds("observed.trust")));
        RuleSet ruleSet =
                Rules.of(LEADER, either).toBuilder().leastCoverage(100).build();
        assertThat(changes(plan(ruleSet, COORDINATOR)))
                .as("a yes answers with one change what a no answers with two, and the first by name comes first")
                .containsExactly("observed.trust: unknown → yes");
        assertThat(changes(reach(ruleSet, COORDINATOR).to(ruleSet.bands().get(0))))
                .containsExactly("observed.trust: unknown → yes");
    }

    @Test
    void whatCannotBeReachedSaysWhatComesNearest() {
        RuleSet ruleSet = Rules.of(
                LEADER, PAPER, EVALUATES, Rules.rule("learning", "follows", has("practice.kinds", "follow-up")));
        ReachPlan plan = reach(ruleSet)
                .keeping(fact -> !fact.value().equals("governance.coordinator"))
                .to(strong(ruleSet));
        assertThat(plan)
                .hasToString("'strong' cannot be reached by changing these facts; what comes nearest is 1 change:\n"
                        + "* to find out or bring about: there is a coordinator or project leader: unknown → yes\n"
                        + "then: 25..100 of 100, evidence for 25 %: not enough evidence");
        assertThat(plan.text(Language.DUTCH))
                .isEqualTo("'sterk' is met deze feiten niet te bereiken; het dichtstbij komt 1 verandering:\n"
                        + "* vast te stellen of te bereiken: er is een coördinator of projectleider: onbekend → ja\n"
                        + "dan: 25..100 van 100, onderbouwd voor 25 %: niet genoeg gegevens");
        assertThat(plan.isReached()).isFalse();
    }

    @Test
    void whereNothingMayChangeNothingIsPlanned() {
        RuleSet ruleSet = Rules.of(LEADER, PAPER);
        ReachPlan plan = reach(ruleSet).keeping(fact -> true).to(strong(ruleSet));
        assertThat(plan)
                .hasToString("'strong' cannot be reached by changing these facts:"
                        + " 0..100 of 100, evidence for 0 %: not enough evidence");
        assertThat(plan.text(Language.DUTCH))
                .isEqualTo("'sterk' is met deze feiten niet te bereiken:"
                        + " 0..100 van 100, onderbouwd voor 0 %: niet genoeg gegevens");
    }

    @Test
    void ofAsFewChangesTheHighestScoreCountsThenTheName() {
        Rule light = Rules.rule("will", "trust", holds("observed.trust")).toBuilder()
                .weight(999)
                .build();
        assertThat(changes(plan(Rules.of(light, WILL)))).containsExactly("observed.will: unknown → yes");
        Rule same = light.toBuilder().weight(1000).build();
        assertThat(changes(plan(Rules.of(same, WILL)))).containsExactly("observed.trust: unknown → yes");
    }

    @Test
    void oneFactThatSeveralRulesAskIsOneChange() {
        Rule connector = Rules.rule("will", "connector", holds("governance.coordinator"));
        assertThat(changes(plan(Rules.of(LEADER, PAPER, WILL, connector))))
                .containsExactly("governance.coordinator: unknown → yes");
    }

    @Test
    void changesThatOnlyTogetherDoAnythingAreFound() {
        Rule both = Rules.rule("will", "both", all(holds("observed.trust"), atLeast("governance.bodies", 2)));
        assertThat(changes(plan(Rules.of(LEADER, both, PAPER))))
                .containsExactly("agreement.on-paper: unknown → yes", "governance.coordinator: unknown → yes");
        assertThat(changes(plan(Rules.of(both))))
                .containsExactly("governance.bodies: at least 0 → 2", "observed.trust: unknown → yes");
    }

    @Test
    void aRuleThatCeasesToApplyLeavesTheDenominator() {
        Rule unless = PAPER.toBuilder()
                .applicability(not(holds("route.standing-practice")))
                .build();
        RuleSet ruleSet =
                Rules.of(LEADER, unless, Rules.rule("structure", "trust", holds("observed.trust"))).toBuilder()
                        .bands(List.of(
                                new Band(0, LocalizedText.same("low")),
                                new Band(1_000_000, LocalizedText.same("whole"))))
                        .build();
        assertThat(changes(plan(ruleSet, COORDINATOR, complete("agreements"), said(Topic.TRUST, Direction.PRESENT))))
                .hasSize(1)
                .as("a paper does it as well, and comes first by its name")
                .containsExactly("agreement.on-paper: no → yes");
        assertThat(changes(reach(ruleSet, COORDINATOR, complete("agreements"), said(Topic.TRUST, Direction.PRESENT))
                        .keeping(FactId.of("agreement.on-paper")::equals)
                        .to(strong(ruleSet))))
                .containsExactly("route.standing-practice: unknown → yes");
    }

    @Test
    void whatHindersIsRemovedAndTheListClosed() {
        Rule hinders = EVALUATES.toBuilder().effect(Effect.HINDERING).build();
        RuleSet ruleSet = Rules.of(hinders);
        Reach reach = reach(ruleSet, practice(PracticeKind.EVALUATION, each -> {}))
                .learningFrom(List.of(
                        partnership("Open"),
                        partnership("Closed", complete("practices")),
                        partnership("Other", practice(PracticeKind.FOLLOW_UP, each -> {}), complete("practices")),
                        partnership("Same", practice(PracticeKind.EVALUATION, each -> {}), complete("practices"))));
        assertThat(reach.to(strong(ruleSet)))
                .hasToString("'strong' takes 2 changes, and no fewer:\n"
                        + "* to change: what the partners do together: without evaluation (as at Closed; Other)\n"
                        + "* to find out or bring about: what the partners do together: no others (as at Closed; Other)\n"
                        + "then: 100 of 100, evidence for 100 %: strong");
    }

    @Test
    void aCodeIsLearntFromWhoHasItAndANumberFromWhoHasEnough() {
        RuleSet codes = Rules.of(EVALUATES);
        assertThat(reach(codes)
                        .learningFrom(List.of(
                                partnership("Evaluating", practice(PracticeKind.EVALUATION, each -> {})),
                                partnership("Following", practice(PracticeKind.FOLLOW_UP, each -> {}))))
                        .to(strong(codes))
                        .changes())
                .extracting(each -> each.text(Language.DUTCH))
                .containsExactly(
                        "vast te stellen of te bereiken: wat de partners samen doen: ook evaluatie (zoals bij Evaluating)");
        RuleSet numbers = Rules.of(Rules.rule("structure", "bodies", atLeast("governance.bodies", 2)));
        assertThat(reach(numbers)
                        .learningFrom(List.of(
                                partnership("One", Dossiers.body(each -> {})),
                                partnership("Three", body(), body(), body()),
                                partnership("Two", body(), body())))
                        .to(strong(numbers))
                        .changes())
                .extracting(each -> each.text(Language.ENGLISH))
                .containsExactly(
                        "to find out or bring about: how many bodies there are; groups of one kind count as one: at least 0 → 2 bodies"
                                + " (as at Three; Two)");
    }

    private static Edit body() {
        return Dossiers.body(each -> {});
    }

    @Test
    void nobodyLearnsFromItselfAndEachIsNamedOnce() {
        RuleSet ruleSet = Rules.of(LEADER);
        ReachPlan plan = reach(ruleSet)
                .learningFrom(List.of(
                        facts(COORDINATOR), partnership("Profijt", COORDINATOR), partnership("Profijt", COORDINATOR)))
                .to(strong(ruleSet));
        assertThat(plan.changes().get(0).examples()).extracting(Example::name).containsExactly("Profijt");
    }

    @Test
    void theSearchTellsHowFarItIs() {
        List<Long> told = new ArrayList<>();
        ReachPlan plan = Reach.of(Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018), facts())
                .reporting((done, of) -> {
                    assertThat(of).isZero();
                    told.add(done);
                })
                .to(Frameworks.DOORLOPENDE_LEERROUTES_2018.bands().get(2));
        assertThat(told).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates();
        assertThat(told.get(told.size() - 1)).isLessThanOrEqualTo(plan.looked());
        assertThat(plan.isReached()).isTrue();
    }

    @Test
    void aSearchThatIsCancelledSaysSoAndGivesNoPlan() {
        List<Long> told = new ArrayList<>();
        Progress impatient = ((Progress) (done, of) -> told.add(done)).until(() -> told.size() == 2);
        assertThatThrownBy(() -> Reach.of(Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018), facts())
                        .reporting(impatient)
                        .to(Frameworks.DOORLOPENDE_LEERROUTES_2018.bands().get(2)))
                .isInstanceOf(CancellationException.class)
                .hasMessageMatching("cancelled after [0-9]+ steps");
        assertThat(told).hasSize(2);
    }

    @Test
    void aBandOfAnotherRuleSetIsRefused() {
        assertThatThrownBy(() -> reach(Rules.of(LEADER)).to(new Band(7, LocalizedText.of("zeven", "seven"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("band [zeven / seven from 7] must be one of the rule set small\n"
                        + "Take it from RuleSet.bands().");
    }

    /** Twenty-four rules of one weight: millions of sets of twelve, all as good. */
    @Test
    @Timeout(20)
    void manyChangesOfOneKindAreNotTriedInEveryWay() {
        Rule[] rules = Stream.of(Topic.values())
                .limit(24)
                .map(Codes::of)
                .map(topic -> Rules.rule("factor-" + topic.length() % 3, topic, holds("observed." + topic)))
                .toArray(Rule[]::new);
        ReachPlan plan = plan(Rules.of(rules));
        assertThat(plan.isReached()).isTrue();
        assertThat(plan.looked()).isLessThan(2000);
    }

    /** A rule that so many facts decide has more sets of changes than a table holds. */
    @Test
    @Timeout(20)
    void aRuleOfManyFactsIsNotTriedInEveryWayEither() {
        Criterion[] topics = Stream.of(Topic.values())
                .limit(14)
                .map(topic -> holds("observed." + Codes.of(topic)))
                .toArray(Criterion[]::new);
        assertThat(plan(Rules.of(Rules.rule("will", "all", all(topics)))).changes())
                .hasSize(14);
        assertThat(plan(Rules.of(Rules.rule("will", "four", some(4, topics)))).changes())
                .hasSize(4);
        assertThat(plan(Rules.of(Rules.rule("will", "none", not(any(topics))))).changes())
                .hasSize(14);
    }
}
