package nl.schakel.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    @Test
    void theStandardLimitsAreTheDocumentedOnes() {
        assertThat(ReadLimits.standard())
                .hasToString("ReadLimits[maxCharacters=10000000, maxDepth=64, maxNodes=1000000, maxTextLength=100000,"
                        + " maxRows=200000, maxIssues=1000, maxWorkbookBytes=20000000, maxWorkbookFiles=1000,"
                        + " maxUnpackedBytes=100000000, maxUnpackedRatio=200]");
    }

    @Test
    void oneLimitChangesAlone() {
        ReadLimits limits = ReadLimits.standard()
                .withMaxCharacters(1)
                .withMaxDepth(2)
                .withMaxNodes(3)
                .withMaxTextLength(4)
                .withMaxRows(5)
                .withMaxIssues(6)
                .withMaxWorkbookBytes(7)
                .withMaxWorkbookFiles(8)
                .withMaxUnpackedBytes(9)
                .withMaxUnpackedRatio(10);
        assertThat(limits)
                .hasToString("ReadLimits[maxCharacters=1, maxDepth=2, maxNodes=3, maxTextLength=4, maxRows=5,"
                        + " maxIssues=6, maxWorkbookBytes=7, maxWorkbookFiles=8, maxUnpackedBytes=9,"
                        + " maxUnpackedRatio=10]");
        assertThat(limits.withMaxRows(11).maxRows()).isEqualTo(11);
        assertThat(limits.maxRows()).isEqualTo(5);
    }

    @Test
    void equalSettingsAreEqual() {
        assertThat(ReadLimits.standard().withMaxRows(200_000))
                .isEqualTo(ReadLimits.standard())
                .hasSameHashCodeAs(ReadLimits.standard())
                .isNotEqualTo(ReadLimits.standard().withMaxRows(200_001));
    }

    @Test
    void limitsThatCannotBeKeptAreRefused() {
        assertThatThrownBy(() -> ReadLimits.standard().withMaxDepth(501))
                .hasMessage(
                        "maxDepth [501] must lie between 1 and 500\nTake ReadLimits.standard() and change one limit.");
        assertThatThrownBy(() -> ReadLimits.standard().withMaxRows(0))
                .hasMessage(
                        "maxRows [0] must lie between 1 and 500000000\nTake ReadLimits.standard() and change one limit.");
    }
}
