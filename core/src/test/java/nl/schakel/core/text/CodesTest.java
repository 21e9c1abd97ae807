package nl.schakel.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodesTest {

    private enum Phase {
        IN_FORCE,
        DROPPED,
        MBO_2
    }

    @ParameterizedTest
    @CsvSource({"IN_FORCE, in-force", "DROPPED, dropped", "MBO_2, mbo-2"})
    void codeIsTheNameInKebabCase(Phase phase, String code) {
        assertThat(Codes.of(phase)).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void codeIsReadBack(Phase phase) {
        assertThat(Codes.parse(Phase.class, Codes.of(phase))).isSameAs(phase);
    }

    @Test
    void codesAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Codes.of(Phase.IN_FORCE)).isEqualTo("in-force");
            assertThat(Codes.kebab("inID")).isEqualTo("in-id");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "meetsAt, meets-at",
        "name, name",
        "DayOfWeek, day-of-week",
        "parseURLNow, parse-url-now",
        "mbo2Level, mbo2-level"
    })
    void javaNamesTurnIntoKebabCase(String javaName, String kebab) {
        assertThat(Codes.kebab(javaName)).isEqualTo(kebab);
    }

    @Test
    void nearCodeIsSuggested() {
        assertThatThrownBy(() -> Codes.parse(Phase.class, "in-forse"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("phase [in-forse] must be a term of the list\n"
                        + "Did you mean 'in-force'? Possible: in-force, dropped, mbo-2.");
    }

    @Test
    void withoutANearCodeTheListIsShown() {
        assertThatThrownBy(() -> Codes.parse(DayOfWeek.class, "WEDNESDAY OR SO"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("day-of-week [WEDNESDAY OR SO] must be a term of the list\n"
                        + "Possible: monday, tuesday, wednesday, thursday, friday, saturday, sunday.");
    }

    @ParameterizedTest
    @CsvSource({"pupls, pupils", "pupil, pupils", "staf, staff", "Staff, staff", "satff, staff", "xyz,", "'',"})
    void nearestWordDiffersInAThirdOfItsLettersAtMost(String word, String nearest) {
        assertThat(Codes.nearest(word, List.of("pupils", "staff"))).isEqualTo(java.util.Optional.ofNullable(nearest));
    }

    @Test
    void aWordOfWhichEveryLetterDiffersIsNotNear() {
        assertThat(Codes.nearest("x", List.of("a"))).isEmpty();
    }

    @Test
    void theNearWordIsAskedForElseTheOtherAdviceIsGiven() {
        assertThat(Codes.didYouMean("pupls", List.of("pupils"), "Write a word."))
                .isEqualTo("Did you mean 'pupils'?");
        assertThat(Codes.didYouMean("xyz", List.of("pupils"), "Write a word.")).isEqualTo("Write a word.");
    }

    @Test
    void nearestOfNothingIsNothing() {
        assertThat(Codes.nearest("pupils", List.of())).isEmpty();
    }

    @Test
    void amongEquallyNearWordsTheFirstOneIsMeant() {
        assertThat(Codes.nearest("rat", List.of("cat", "bat"))).contains("cat");
    }
}
