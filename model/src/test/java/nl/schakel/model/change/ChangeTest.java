package nl.schakel.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.Codes;
import nl.schakel.core.time.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private static final ModelPath PATH = ModelPath.parse("partners/uilenhof/member/size");

    @ParameterizedTest
    @CsvSource({
        "CHANGED,        4, 2, partners/uilenhof/member/size: 4 -> 2 (changed)",
        "FIRST_SAID,      , 2, partners/uilenhof/member/size: - -> 2 (first said)",
        "NO_LONGER_SAID, 4,  , partners/uilenhof/member/size: 4 -> - (no longer said)",
        "GONE,           4,  , partners/uilenhof/member/size: 4 -> - (gone)",
    })
    void aChangeReadsAsPathBothValuesAndKind(Change.Kind kind, String before, String after, String text) {
        assertThat(new Change(PATH, kind, Optional.ofNullable(before), Optional.ofNullable(after)))
                .hasToString(text);
    }

    @Test
    void aConstantIsWrittenByItsCode() {
        Change change = new Change(
                ModelPath.of("status"), Change.Kind.CHANGED, Optional.of(Status.PLANNED), Optional.of(Status.IN_FORCE));

        assertThat(change).hasToString("status: planned -> in-force (changed)");
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGED, 4, ",
        "CHANGED, , 2",
        "CHANGED, , ",
        "CHANGED, 4, 4",
        "FIRST_SAID, 4, 2",
        "FIRST_SAID, 4, ",
        "FIRST_SAID, , ",
        "NO_LONGER_SAID, 4, 2",
        "NO_LONGER_SAID, , 2",
        "NO_LONGER_SAID, , ",
        "GONE, 4, 2",
        "GONE, , 2",
        "GONE, , ",
    })
    void valuesThatDoNotFitTheKindAreRefused(Change.Kind kind, String before, String after) {
        Optional<Object> old = Optional.ofNullable(before);
        Optional<Object> now = Optional.ofNullable(after);

        assertThatThrownBy(() -> new Change(PATH, kind, old, now))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("change [" + Codes.of(kind) + "] must have the values of its kind\n"
                        + "Give both values for changed, the later one for first-said, the earlier one otherwise.");
    }
}
