package nl.schakel.assessment.engine;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.absent;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.practice;
import static nl.schakel.assessment.Dossiers.rated;
import static nl.schakel.assessment.criterion.Criterion.all;
import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.engine.Priorities.MissingAnswer;
import nl.schakel.assessment.engine.Priorities.Raise;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.practice.PracticeKind;
import org.junit.jupiter.api.Test;

class PrioritiesTest {

    private static final Rule LEADER = Rules.rule("structure", "leader", holds("governance.coordinator"));
    private static final Rule PAPER = Rules.rule("structure", "paper", holds("agreement.on-paper"));
    private static final Rule WILL = Rules.rule("will", "will", holds("observed.will"));
    private static final Edit COORDINATOR = coordinator(each -> {});

    private static Priorities of(RuleSet ruleSet, Edit... edits) {
        Assessment assessment = Assessor.of(ruleSet).assess(Dossiers.of(edits), DAY);
        return Priorities.of(assessment);
    }

    private static RuleSet weakest(Rule... rules) {
        return Rules.of(rules).toBuilder().aggregation(Aggregation.WEAKEST_LINK).build();
    }

    @Test
    void whatNarrowsMostComesFirstThenWhatRaisesMost() {
        Priorities priorities = of(Rules.of(LEADER, PAPER, WILL));
        assertThat(priorities)
                .hasToString("there is, it is said: will and wish? (narrows the score by 50.0 points)\n"
                        + "there is a covenant, cooperation agreement or framework contract?"
                        + " (narrows the score by 25.0 points)\n"
                        + "there is a coordinator or project leader? (narrows the score by 25.0 points)\n"
                        + "there is, it is said: will and wish: unknown → yes (raises the score by 50.0 points)\n"
                        + "there is a covenant, cooperation agreement or framework contract: unknown → yes"
                        + " (raises the score by 25.0 points)\n"
                        + "there is a coordinator or project leader: unknown → yes (raises the score by 25.0 points)");
        assertThat(priorities.answers())
                .extracting(MissingAnswer::narrowing)
                .containsExactly(500_000L, 250_000L, 250_000L);
        assertThat(priorities.answers().get(2).text(Language.DUTCH))
                .isEqualTo("er is een coördinator of projectleider? (maakt de score 25,0 punten smaller)");
        assertThat(priorities.changes()).extracting(Raise::lower).containsExactly(500_000L, 250_000L, 250_000L);
        assertThat(priorities.changes()).extracting(Raise::upper).containsExactly(0L, 0L, 0L);
        assertThat(priorities.changes().get(2).text(Language.DUTCH))
                .isEqualTo("er is een coördinator of projectleider: onbekend → ja (verhoogt de score met 25,0 punten)");
    }

    @Test
    void tenthsOfAPointAreShownAndNotRoundedUp() {
        Priorities priorities =
                of(Rules.of(LEADER, PAPER.toBuilder().weight(1999).build()));
        assertThat(priorities.answers())
                .extracting(answer -> answer.text(Language.ENGLISH))
                .containsExactly(
                        "there is a covenant, cooperation agreement or framework contract?"
                                + " (narrows the score by 66.6 points)",
                        "there is a coordinator or project leader? (narrows the score by 33.3 points)");
        assertThat(priorities.changes()).extracting(Raise::lower).containsExactly(666_555L, 333_444L);
    }

    /** Two have to do it, so that one answer alone may tell nothing, or all. */
    @Test
    void anAnswerThatTellsMoreOrLessSaysBoth() {
        Rule two = Rules.rule("structure", "two", any(holds("governance.coordinator"), holds("observed.will")));
        assertThat(of(Rules.of(two)).answers())
                .extracting(answer -> answer.narrowing() + " " + answer.most() + " " + answer.text(Language.ENGLISH))
                .allMatch(text ->
                        text.startsWith("0 1000000 ") && text.endsWith("? (narrows the score by up to 100.0 points)"))
                .hasSize(2);
        assertThat(of(Rules.of(two)).answers().get(0).text(Language.DUTCH))
                .endsWith("? (maakt de score tot 100,0 punten smaller)");
    }

    @Test
    void aFactThatSeveralRulesAskCountsInAllOfThem() {
        Rule connector = Rules.rule("will", "connector", holds("governance.coordinator"));
        MissingAnswer first =
                of(Rules.of(LEADER, PAPER, WILL, connector)).answers().get(0);
        assertThat(first.fact().id()).isEqualTo(FactId.of("governance.coordinator"));
        assertThat(first.narrowing()).isEqualTo(500_000);
        assertThat(first.outcomes())
                .extracting(outcome -> outcome.rule().id().value())
                .containsExactly("leader", "connector");
    }

    @Test
    void whatIsKnownOrDoesNotApplyIsNotAsked() {
        Rule conditional = PAPER.toBuilder()
                .applicability(not(holds("governance.coordinator")))
                .build();
        Priorities priorities = of(Rules.of(LEADER, conditional), COORDINATOR);
        assertThat(priorities).hasToString("nothing is missing, and no single change raises the score");
        assertThat(of(Rules.of(LEADER, PAPER), complete()).answers()).isEmpty();
    }

    @Test
    void whatCannotMatterAnyMoreIsNotAsked() {
        Rule either = Rules.rule("will", "either", any(holds("governance.coordinator"), holds("observed.will")));
        Rule past = PAPER.toBuilder().validity(Period.parse("?/2017")).build();
        assertThat(of(Rules.of(either, past, WILL.toBuilder().weight(0).build()), COORDINATOR)
                        .answers())
                .isEmpty();
    }

    @Test
    void whatMayApplyIsAskedAndSoIsWhetherItApplies() {
        Rule conditional =
                PAPER.toBuilder().applicability(holds("observed.will")).build();
        assertThat(of(Rules.of(LEADER, conditional), COORDINATOR).answers())
                .extracting(answer -> answer.fact().id().value() + " " + answer.narrowing())
                .containsExactly("agreement.on-paper 0", "observed.will 0");
    }

    @Test
    void leastNarrowingCountsWhateverTheAnswer() {
        assertThat(of(weakest(LEADER, WILL)).answers())
                .extracting(MissingAnswer::narrowing)
                .as("a yes leaves the other link unknown")
                .containsExactly(0L, 0L);
    }

    @Test
    void aSetIsAskedAsAWhole() {
        Rule evaluates = Rules.rule("learning", "evaluates", has("practice.kinds", "evaluation"));
        Rule exchange = Rules.rule("learning", "exchanges", has("practice.kinds", "teacher-exchange"));
        Priorities priorities = of(Rules.of(evaluates, exchange), practice(PracticeKind.EVALUATION, each -> {}));
        assertThat(priorities)
                .hasToString(
                        "what the partners do together? (narrows the score by 50.0 points)\n"
                                + "what the partners do together: also exchange between teachers (raises the score by 50.0 points)");
    }

    @Test
    void marksAreAskedWhereTheyAreTooFew() {
        Rule trust = Rules.rule(
                "will",
                "trust",
                new Rated(FactId.of("rated.trust"), Rated.By.MEAN, 2, Optional.empty(), Optional.empty()));
        assertThat(of(Rules.of(trust), rated(Topic.TRUST, "3 of 1..5"), complete("observations")))
                .hasToString("marks for: trust? (narrows the score by 100.0 points)\n"
                        + "marks for: trust: 3 of 1..5 → 5 of 1..5, 5 of 1..5 (raises the score by 100.0 points)");
    }

    @Test
    void whatCanOnlyBeHigherThanBeforeRaisesToo() {
        Priorities priorities = of(weakest(LEADER, WILL), absent("governance/coordinators"));
        assertThat(priorities.answers())
                .as("no answer narrows the score by itself")
                .isEmpty();
        assertThat(priorities.changes())
                .extracting(raise -> raise.text(Language.ENGLISH))
                .containsExactly("there is a coordinator or project leader: no → yes"
                        + " (raises what the score may be by 100.0 points)");
        assertThat(priorities.changes().get(0).text(Language.DUTCH))
                .isEqualTo("er is een coördinator of projectleider: nee → ja"
                        + " (verhoogt wat de score kan zijn met 100,0 punten)");
    }

    @Test
    void whatHindersRaisesByGoingAway() {
        Rule paper = PAPER.toBuilder().effect(Effect.HINDERING).build();
        Rule many = Rules.rule("structure", "many", not(atLeast("governance.coordinators", 3)));
        assertThat(of(Rules.of(paper, many), COORDINATOR).changes())
                .extracting(Raise::change)
                .hasToString("[agreement.on-paper: unknown → no, governance.coordinators: at least 1 → 2]");
    }

    @Test
    void aChangeThatRaisesOnlyWithAnotherIsNoSingleOne() {
        Rule both = Rules.rule("will", "both", all(holds("governance.coordinator"), holds("observed.will")));
        Priorities priorities = of(Rules.of(both));
        assertThat(priorities.changes()).isEmpty();
        assertThat(priorities.answers()).extracting(MissingAnswer::narrowing).containsExactly(0L, 0L);
    }

    @Test
    void everyOpenFactOfAFrameworkIsAskedOnceAndNeverWidens() {
        Assessment assessment =
                Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(Dossiers.of(), DAY);
        Priorities priorities = Priorities.of(assessment);
        assertThat(priorities.answers())
                .allSatisfy(answer -> assertThat(answer.narrowing()).isNotNegative());
        assertThat(priorities.answers()).extracting(MissingAnswer::fact).doesNotHaveDuplicates();
        assertThat(priorities.answers().stream()
                        .flatMap(answer -> answer.outcomes().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(assessment.outcomes().stream()
                        .filter(outcome -> outcome.applicable() != Truth.FALSE)
                        .filter(outcome -> !outcome.isKnown())
                        .toList());
        assertThat(priorities.changes())
                .isNotEmpty()
                .allSatisfy(raise -> assertThat(raise.lower()).isNotNegative());
    }
}
