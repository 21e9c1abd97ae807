package nl.schakel.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    @Test
    void theStandardLimitsAreTheDocumentedOnes() {
        assertThat(ReadLimits.standard()).isEqualTo(new ReadLimits(10_000_000, 64, 1_000_000, 100_000, 1_000));
    }

    @Test
    void oneLimitChangesAlone() {
        assertThat(ReadLimits.standard()
                        .withMaxCharacters(1)
                        .withMaxDepth(2)
                        .withMaxNodes(3)
                        .withMaxTextLength(4)
                        .withMaxIssues(5))
                .isEqualTo(new ReadLimits(1, 2, 3, 4, 5));
    }

    @Test
    void limitsThatCannotBeKeptAreRefused() {
        assertThatThrownBy(() -> ReadLimits.standard().withMaxDepth(501))
                .hasMessage(
                        "maxDepth [501] must lie between 1 and 500\nTake ReadLimits.standard() and change one limit.");
        assertThatThrownBy(() -> ReadLimits.standard().withMaxIssues(0))
                .hasMessage(
                        "maxIssues [0] must lie between 1 and 500000000\nTake ReadLimits.standard() and change one limit.");
    }
}
