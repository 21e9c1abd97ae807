package nl.schakel.assessment.engine;

import static nl.schakel.assessment.criterion.Criterion.holds;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Rules;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Topic;
import org.junit.jupiter.api.Test;

class CoverageOfAllTest {

    /** One factor is known for a third, the other for two thirds: half of all, and half is enough. */
    @Test
    void thirdsAddUpToExactlyHalf() {
        Assessment assessment = Assessor.of(Rules.of(
                        Rules.rule("a", "a-1", holds("observed.trust")),
                        Rules.rule("a", "a-2", holds("observed.will")),
                        Rules.rule("a", "a-3", holds("observed.urgency")),
                        Rules.rule("b", "b-1", holds("observed.trust")),
                        Rules.rule("b", "b-2", holds("observed.equality")),
                        Rules.rule("b", "b-3", holds("observed.goodwill"))))
                .assess(
                        Dossiers.of(
                                Dossiers.said(Topic.TRUST, Direction.PRESENT),
                                Dossiers.said(Topic.EQUALITY, Direction.PRESENT)),
                        Dossiers.DAY);
        assertThat(assessment.overall().coverage()).hasToString("50 %");
        assertThat(assessment.overall().coverage().millionths()).isEqualTo(500_000);
    }
}
