package nl.schakel.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.schakel.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseScaleTest {

    private static final ResponseScale.Label AGREE =
            new ResponseScale.Label(5, LocalizedText.of("helemaal eens", "strongly agree"));

    @ParameterizedTest
    @CsvSource({"1, 5, 2, 4", "1, 5, 3, 3", "0, 4, 0, 4", "-2, 2, -1, 1", "1, 4, 1, 4", "0, 10, 7, 3"})
    void aMarkIsTurnedRound(int least, int most, int mark, int reversed) {
        ResponseScale scale = ResponseScale.of(least, most);
        assertThat(scale.reversed(mark)).isEqualTo(reversed);
        assertThat(scale.reversed(reversed)).isEqualTo(mark);
    }

    @Test
    void aScaleKnowsItsMarksAndTheirLabels() {
        ResponseScale scale = new ResponseScale(1, 5, List.of(AGREE));
        assertThat(scale).hasToString("1..5");
        assertThat(scale.has(0)).isFalse();
        assertThat(scale.has(1)).isTrue();
        assertThat(scale.has(5)).isTrue();
        assertThat(scale.has(6)).isFalse();
        assertThat(scale.label(5)).contains(AGREE.text());
        assertThat(scale.label(4)).isEmpty();
    }

    @Test
    void whatIsNoScaleIsRefused() {
        assertThatThrownBy(() -> ResponseScale.of(5, 5))
                .hasMessage("scale [5..5] must rise, between -999 and 999\n"
                        + "Write the lowest mark as least and the highest as most.");
        assertThatThrownBy(() -> ResponseScale.of(0, 1000))
                .hasMessageStartingWith("scale [0..1000] must rise, between -999 and 999");
        assertThatThrownBy(() -> new ResponseScale(0, 4, List.of(AGREE)))
                .hasMessage("label [5] must be of a mark of the scale 0..4\nTake the label away, or widen the scale.");
        assertThatThrownBy(() -> new ResponseScale(1, 5, List.of(AGREE, AGREE)))
                .hasMessage("label [5] must stand once\nKeep one label for a mark.");
    }
}
