package nl.schakel.model.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportShellTest {

    private static SupportShell.Builder ranked(int rank) {
        return SupportShell.builder()
                .id(ElementId.of("lesson"))
                .rank(rank)
                .name(LocalizedText.of("de les", "the lesson"));
    }

    @Test
    void theNearestToThePupilIsTheFirst() {
        assertThat(ranked(1).build().rank()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aRankBelowOneIsRefused(int rank) {
        SupportShell.Builder shell = ranked(rank);

        assertThatThrownBy(shell::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rank [" + rank + "] must be 1 or more\nCount from the pupil outward.");
    }
}
