package nl.schakel.assessment.engine;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.core.text.Language;
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

    @Test
    void whatNarrowsMostComesFirst() {
        Priorities priorities = of(Rules.of(LEADER, PAPER, WILL));
        assertThat(priorities)
                .hasToString("there is will? (narrows the score by 50.0 points)\n"
                        + "there is leader? (narrows the score by 25.0 points)\n"
                        + "there is paper? (narrows the score by 25.0 points)");
        assertThat(priorities.answers())
                .extracting(Priorities.MissingAnswer::narrowing)
                .containsExactly(500_000L, 250_000L, 250_000L);
        assertThat(priorities.answers().get(0).text(Language.DUTCH))
                .isEqualTo("er is will? (maakt de score 50,0 punten smaller)");
    }

    @Test
    void tenthsOfAPointAreShownAndNotRoundedUp() {
        Rule[] rules = {LEADER, PAPER.toBuilder().weight(1999).build()};
        assertThat(of(Rules.of(rules)).answers())
                .extracting(answer -> answer.text(Language.ENGLISH))
                .containsExactly(
                        "there is paper? (narrows the score by 66.6 points)",
                        "there is leader? (narrows the score by 33.3 points)");
    }

    @Test
    void whatIsKnownOrDoesNotApplyIsNotAsked() {
        Rule conditional = PAPER.toBuilder()
                .applicability(not(holds("governance.coordinator")))
                .build();
        assertThat(of(Rules.of(LEADER, conditional), COORDINATOR)).hasToString("nothing is missing");
        assertThat(of(Rules.of(LEADER, PAPER), complete())).hasToString("nothing is missing");
    }

    @Test
    void whatMayApplyIsAsked() {
        Rule conditional =
                PAPER.toBuilder().applicability(holds("observed.will")).build();
        assertThat(of(Rules.of(LEADER, conditional), COORDINATOR).answers())
                .extracting(answer -> answer.outcome().rule().id().value())
                .containsExactly("paper");
    }

    @Test
    void leastNarrowingCountsWhateverTheAnswer() {
        RuleSet weakest = Rules.of(LEADER, WILL).toBuilder()
                .aggregation(Aggregation.WEAKEST_LINK)
                .build();
        assertThat(of(weakest).answers())
                .extracting(Priorities.MissingAnswer::narrowing)
                .as("a yes leaves the other link unknown")
                .containsExactly(0L, 0L);
    }

    @Test
    void everyUnknownRuleOfAFrameworkIsAskedOnceAndNeverWidens() {
        List<Priorities.MissingAnswer> answers =
                of(Frameworks.DOORLOPENDE_LEERROUTES_2018).answers();
        assertThat(answers)
                .hasSameSizeAs(Frameworks.DOORLOPENDE_LEERROUTES_2018.rules())
                .allSatisfy(answer -> assertThat(answer.narrowing()).isNotNegative());
        assertThat(answers).extracting(Priorities.MissingAnswer::outcome).doesNotHaveDuplicates();
    }
}
