package nl.schakel.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    @Test
    void nullIsRefusedByName() {
        assertThat(Check.given("x", "name")).isEqualTo("x");
        assertThatThrownBy(() -> Check.given(null, "name"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name must be given\nPass a value, or leave the part out of the builder.");
    }

    @Test
    void whatDoesNotHoldIsRefusedInTwoLines() {
        Check.that(true, "weight", 1, "must not be negative", "Use 0.");
        assertThatThrownBy(() -> Check.that(false, "weight", -1, "must not be negative", "Use 0."))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("weight [-1] must not be negative\nUse 0.");
    }

    @Test
    void refusalKeepsItsPartsApart() {
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class, () -> Check.that(false, "weight", -1, "must not be negative", "Use 0."));
        assertThat(refusal.name()).isEqualTo("weight");
        assertThat(refusal.value()).isEqualTo("-1");
        assertThat(refusal.requirement()).isEqualTo("must not be negative");
        assertThat(refusal.advice()).isEqualTo("Use 0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\n", "\u2003"})
    void blankTextIsRefused(String blank) {
        assertThatThrownBy(() -> Check.text(blank, "name"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("name [")
                .hasMessageEndingWith("] must not be blank\nWrite some text, or leave it out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\rb", "a\u0000b", "a\u001bb", "a\u007fb", "a\u0085b"})
    void controlCharactersAreRefusedAndShownAsNumbers(String text) {
        String number = "\\u00" + Integer.toHexString(0x100 + text.charAt(1)).substring(1);
        assertThatThrownBy(() -> Check.text(text, "name"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("name [a" + number
                        + "b] must not hold control characters\nRemove what cannot be seen; a line break is allowed.");
    }

    @Test
    void textMayHaveLineBreaksAndAnyLetters() {
        assertThat(Check.text("één\n2 × ½", "name")).isEqualTo("één\n2 × ½");
    }

    @Test
    void textMustMatchAsAWhole() {
        assertThat(Check.matches("abc", LETTERS, "code", "must be letters", "Write letters."))
                .isEqualTo("abc");
        assertThatThrownBy(() -> Check.matches("abc\n", LETTERS, "code", "must be letters", "Write letters."))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("code [abc\\u000a] must be letters\nWrite letters.");
    }

    @Test
    void copiesOfListsAndMapsKeepTheirOrderThoseOfSetsAreSortedAndNoneFollowsTheOriginal() {
        List<String> list = new ArrayList<>(List.of("b", "a", "c"));
        List<String> copy = Check.list(list, "names");
        Set<String> set = Check.set(list, "names");
        list.clear();
        assertThat(copy).containsExactly("b", "a", "c");
        assertThat(set).containsExactly("a", "b", "c");
        assertThat(Check.set(List.of(Optional.of("b"), Optional.of("a")), "texts"))
                .containsExactly(Optional.of("a"), Optional.of("b"));

        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", 2);
        Map<String, Integer> mapCopy = Check.map(map, "numbers");
        map.clear();
        assertThat(mapCopy).containsExactly(Map.entry("b", 1), Map.entry("a", 2));
    }

    @Test
    void copiesCannotBeChanged() {
        assertThatThrownBy(() -> Check.list(List.of("a"), "names").add("b"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Check.set(List.of("a"), "names").add("b"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Check.map(Map.of("a", 1), "numbers").put("b", 2))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nullWithinACollectionIsRefused() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("a", null);
        assertThatThrownBy(() -> Check.list(Arrays.asList("a", null), "names"))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("each element of names must be given\n");
        assertThatThrownBy(() -> Check.set(Arrays.asList("a", null), "names"))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("each element of names must be given\n");
        assertThatThrownBy(() -> Check.map(map, "numbers"))
                .isInstanceOf(NullPointerException.class)
                .hasMessageStartingWith("each value of numbers must be given\n");
    }

    @Test
    void aBlankWordInASetIsRefused() {
        String message = "each element of names [ ] must not be blank\nWrite some text, or leave it out.";
        assertThatThrownBy(() -> Check.set(Set.of(" "), "names")).hasMessage(message);
    }

    @Test
    void longValuesAreCut() {
        assertThat(Check.printable("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Check.printable("x".repeat(81))).isEqualTo("x".repeat(79) + "…");
    }

    @Test
    void charactersThatTurnTheLineAroundAreShownAsNumbers() {
        assertThat(Check.printable("a\u202eb")).isEqualTo("a\\u202eb");
        assertThat(Check.printable("a\uD83D\uDE00\uD83D")).isEqualTo("a\uD83D\uDE00\\ud83d");
        assertThat(Check.printable("a" + (char) 0x2028 + "b" + (char) 0x2029)).isEqualTo("a\\u2028b\\u2029");
    }
}
