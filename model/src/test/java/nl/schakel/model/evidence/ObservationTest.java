package nl.schakel.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import org.junit.jupiter.api.Test;

class ObservationTest {

    private static final String ONE_OF_TWO = " must be there, or a rating, and not both\n"
            + "Write direction: present, absent or mixed, or rating: 4 of 1..5.";

    private static Observation.Builder trust() {
        return Observation.builder()
                .id(ElementId.of("trust"))
                .topic(Term.of(Topic.TRUST))
                .text(LocalizedText.of("er is vertrouwen", "there is trust"))
                .source(Profijt.TABLE);
    }

    @Test
    void somethingIsSaidInWordsOrOnAScale() {
        assertThat(trust().direction(Direction.MIXED).build().rating()).isEmpty();
        assertThat(trust().rating(Rating.parse("4 of 1..5")).build().direction())
                .isEmpty();
    }

    @Test
    void itIsSaidOfThisPartnershipUnlessOfAllCases() {
        Observation said = trust().direction(Direction.PRESENT).build();

        assertThat(said.scope()).isEqualTo(Scope.CASE);
        assertThat(said.toBuilder().scope(Scope.ALL_CASES).build().scope()).isEqualTo(Scope.ALL_CASES);
    }

    @Test
    void neitherADirectionNorARatingIsRefused() {
        Observation.Builder neither = trust();

        assertThatThrownBy(neither::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("direction []" + ONE_OF_TWO);
    }

    @Test
    void bothADirectionAndARatingAreRefused() {
        Observation.Builder both = trust().direction(Direction.ABSENT).rating(Rating.parse("1 of 1..5"));

        assertThatThrownBy(both::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("direction [absent]" + ONE_OF_TWO);
    }
}
