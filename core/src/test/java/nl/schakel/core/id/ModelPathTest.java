package nl.schakel.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPathTest {

    private static final ModelPath BODIES = ModelPath.of("governance", "bodies");

    @Test
    void pathNamesElementsOnTheWay() {
        ModelPath path = ModelPath.parse("governance/bodies/directieberaad/cadence");
        assertThat(path.segments()).containsExactly("governance", "bodies", "directieberaad", "cadence");
        assertThat(path.last()).isEqualTo("cadence");
        assertThat(path.parent()).contains(ModelPath.parse("governance/bodies/directieberaad"));
        assertThat(BODIES.child("directieberaad").child("cadence")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"routes/tot-route/years/vo-3", "a", "7", "x/2017-2018", "x/1.2"})
    void segmentsAreLettersDigitsHyphensAndPoints(String text) {
        assertThat(ModelPath.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "//", "/a", "a/", "a//b", "a/../b", "Governance", "a b", "a/-b", "a/b\n", "é"})
    void otherPathsAreRefused(String text) {
        assertThatThrownBy(() -> ModelPath.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("path [" + text.replace("\n", "\\u000a") + "] must be names in lower case, joined by '/'\n"
                        + "Write it like governance/bodies/directieberaad/cadence, or / for the whole.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "A", "."})
    void otherSegmentsAreRefused(String segment) {
        assertThatThrownBy(() -> BODIES.child(segment))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("path segment [" + segment + "] must be lower-case letters, digits, hyphens and points, "
                        + "beginning and ending with a letter or digit\n"
                        + "Name elements by their identifier, such as directieberaad.");
    }

    @Test
    void rootIsTheWhole() {
        assertThat(ModelPath.ROOT).hasToString("/").isEqualTo(ModelPath.of()).isEqualTo(ModelPath.parse("/"));
        assertThat(ModelPath.ROOT.isRoot()).isTrue();
        assertThat(BODIES.isRoot()).isFalse();
        assertThat(ModelPath.ROOT.parent()).isEmpty();
        assertThat(ModelPath.of("governance").parent()).contains(ModelPath.ROOT);
        assertThatThrownBy(ModelPath.ROOT::last)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("path [/] must have a segment\nAsk isRoot() first.");
    }

    @Test
    void pathEnclosesItselfAndWhatLiesBelow() {
        assertThat(BODIES.encloses(BODIES)).isTrue();
        assertThat(BODIES.encloses(BODIES.child("directieberaad"))).isTrue();
        assertThat(ModelPath.ROOT.encloses(BODIES)).isTrue();
        assertThat(BODIES.encloses(ModelPath.of("governance"))).isFalse();
        assertThat(BODIES.encloses(ModelPath.of("governance", "bodies-x"))).isFalse();
    }

    @Test
    void parentsComeRightBeforeWhatTheyEnclose() {
        List<String> ordered = List.of("/", "a", "a/b", "a/b/c", "a/c", "a-b", "b");
        assertThat(Stream.of("a-b", "b", "a/c", "a/b/c", "/", "a", "a/b")
                        .map(ModelPath::parse)
                        .sorted())
                .extracting(ModelPath::toString)
                .isEqualTo(ordered);
    }

    @Test
    void elementIsNamedByAWordElseByItsNumber() {
        assertThat(BODIES.element(Optional.of("directieberaad"), 2)).hasToString("governance/bodies/directieberaad");
        assertThat(BODIES.element(Optional.of("Twee woorden"), 2)).hasToString("governance/bodies/2");
        assertThat(BODIES.element(Optional.empty(), 3)).hasToString("governance/bodies/3");
    }
}
