package nl.schakel.io.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TreeLimitsTest {

    private static final ReadLimits LIMITS =
            ReadLimits.standard().withMaxDepth(3).withMaxNodes(8).withMaxTextLength(5);

    @ParameterizedTest
    @EnumSource
    void whatKeepsTheLimitsIsRead(TextFormat format) {
        Trees read = Trees.read("{\"abcde\": [[\"abcde\", \"x\", \"y\", \"z\"]]}", format, LIMITS);
        assertThat(read.issues()).isEmpty();
        assertThat(read.root()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void depthIsLimited(TextFormat format) {
        Trees read = Trees.read("{\"a\": [[[1]]]}", format, LIMITS);
        assertThat(read.messages()).containsExactly("""
                        x:1:9 [] must not be nested deeper than 3 (limit)
                            Write it flatter, or raise ReadLimits.maxDepth, which is 3.""");
        assertThat(read.shown()).isEqualTo("{a@1:2=[[...]...]...}");
    }

    @ParameterizedTest
    @EnumSource
    void theNumberOfNodesIsLimited(TextFormat format) {
        Trees read = Trees.read("[1, 2, 3, 4, 5, 6, 7, 8]", format, LIMITS);
        assertThat(read.messages()).containsExactly("""
                        x:1:23 [] must not hold more keys, values and list elements than 8 (limit)
                            Split the document, or raise ReadLimits.maxNodes, which is 8.""");
    }

    @ParameterizedTest
    @EnumSource
    void theLengthOfKeysAndValuesIsLimited(TextFormat format) {
        String message = """
                [] must not be longer in one key or value than 5 (limit)
                    Write less here, or raise ReadLimits.maxTextLength, which is 5.""";
        assertThat(Trees.read("{\"a\": \"123456\"}", format, LIMITS).messages()).containsExactly("x:1:7 " + message);
        assertThat(Trees.read("{\"abcdef\": 1}", format, LIMITS).messages()).containsExactly("x:1:2 " + message);
        assertThat(Trees.read("[123456]", format, LIMITS).messages()).containsExactly("x:1:2 " + message);
    }

    @ParameterizedTest
    @EnumSource
    void nestingBeyondAllMeasureEndsAtTheLimit(TextFormat format) {
        assertThat(Trees.read("[".repeat(1_000_000), format, ReadLimits.standard())
                        .messages())
                .containsExactly("""
                        x:1:65 [] must not be nested deeper than 64 (limit)
                            Write it flatter, or raise ReadLimits.maxDepth, which is 64.""");
    }

    @Test
    void yamlNestedByIndentationIsLimitedToo() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            text.append("  ".repeat(i)).append("a:\n");
        }
        assertThat(Trees.yaml(text.toString()).messages()).containsExactly("""
                        x:65:129 [] must not be nested deeper than 64 (limit)
                            Write it flatter, or raise ReadLimits.maxDepth, which is 64.""");
    }

    @ParameterizedTest
    @EnumSource
    void aTextOfNothingButSpacesIsReadInOneGo(TextFormat format) {
        String spaces = " ".repeat(ReadLimits.standard().maxCharacters());
        assertThat(assertTimeoutPreemptively(
                                Duration.ofSeconds(15), () -> Trees.read(spaces, format, ReadLimits.standard()))
                        .messages())
                .singleElement()
                .asString()
                .startsWith("x:1:1 [] must hold a document");
    }
}
