package nl.schakel.assessment.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.truth.Truth;
import org.junit.jupiter.api.Test;

class SeenTest {

    private static final FactId KINDS = FactId.of("practice.kinds");
    private static final Evidence EVALUATION = evidence("practices/a", "evaluation");
    private static final Evidence EVENT = evidence("practices/b", "event");
    private static final Evidence ABSENCE =
            new Evidence(ModelPath.parse("practices"), Optional.empty(), Optional.empty(), Set.of());
    private static final Seen SEEN = Seen.of(
            KINDS, new FactValue.Codes(Set.of("evaluation", "event"), false), List.of(EVALUATION, EVENT, ABSENCE));

    private static Evidence evidence(String path, String code) {
        return new Evidence(ModelPath.parse(path), Optional.empty(), Optional.empty(), Set.of(code));
    }

    @Test
    void aSetOfCodesIsNarrowedToWhatIsAskedWithItsEvidence() {
        assertThat(SEEN.about(Set.of("evaluation", "follow-up")))
                .isEqualTo(
                        Seen.of(KINDS, new FactValue.Codes(Set.of("evaluation"), false), List.of(EVALUATION, ABSENCE)));
    }

    @Test
    void whereNoneOfTheCodesIsThereAllThatIsThereIsSaid() {
        assertThat(SEEN.about(Set.of("follow-up"))).isEqualTo(Seen.of(KINDS, SEEN.value(), List.of(ABSENCE)));
    }

    @Test
    void whatIsAskedForNoCodesStaysAsItIs() {
        assertThat(SEEN.about(Set.of())).isSameAs(SEEN);
        Seen truth = Seen.of(FactId.of("governance.coordinator"), new FactValue.Holds(Truth.TRUE), List.of());
        assertThat(truth.about(Set.of("evaluation"))).isSameAs(truth);
    }
}
