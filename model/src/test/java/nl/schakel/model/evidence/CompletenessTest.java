package nl.schakel.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {

    private static final String NOT_SORTED = "must be 'all', 'none' or sorted paths without repetition"
            + "\nWrite paths such as agreements, governance/bodies.";

    @ParameterizedTest
    @ValueSource(strings = {"all", "none", "agreements", "agreements, governance/bodies, partners"})
    void whatIsWrittenIsRead(String text) {
        assertThat(Completeness.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partners, agreements", "agreements, agreements", "/", "/, agreements"})
    void pathsAreSortedAndNamedOnce(String text) {
        assertThatThrownBy(() -> Completeness.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("complete [" + text + "] " + NOT_SORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ALL", "agreements,partners", "agreements, ", "governance/", "agreements "})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Completeness.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all                | governance/bodies                 | true",
                "all                | /                                 | true",
                "none               | governance/bodies                 | false",
                "none               | /                                 | false",
                "governance/bodies  | governance/bodies                 | true",
                "governance/bodies  | governance/bodies/board/seats     | false",
                "governance/bodies  | governance                        | false",
                "governance/bodies  | governance/bodies-of-old          | false",
                "governance/bodies  | /                                 | false",
            })
    void aListIsCompleteIfItIsNamedItselfOrAllIs(Completeness complete, ModelPath part, boolean covered) {
        assertThat(complete.covers(part)).isEqualTo(covered);
    }

    @Test
    void theWholeTakesInAllOthers() {
        Completeness both = new Completeness(Set.of(ModelPath.ROOT, ModelPath.of("agreements")));

        assertThat(both).isEqualTo(Completeness.ALL);
    }
}
