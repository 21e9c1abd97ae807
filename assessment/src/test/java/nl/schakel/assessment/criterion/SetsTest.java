package nl.schakel.assessment.criterion;

import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.hasAny;
import static nl.schakel.assessment.criterion.Criterion.hasSome;
import static nl.schakel.assessment.criterion.Criterion.present;
import static nl.schakel.assessment.criterion.Values.always;
import static nl.schakel.assessment.criterion.Values.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.truth.Truth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A '+' stands for a list that is open: there may be others. */
class SetsTest {

    private static final FactId SET = FactId.of("a.set");

    @ParameterizedTest(name = "[{0}] holds vo, mbo: all {1}, any {2}, is there something {3}")
    @CsvSource({
        "mbo vo +, TRUE, TRUE, TRUE",
        "mbo vo, TRUE, TRUE, TRUE",
        "ho mbo vo, TRUE, TRUE, TRUE",
        "vo +, UNKNOWN, TRUE, TRUE",
        "vo, FALSE, TRUE, TRUE",
        "ho vo +, UNKNOWN, TRUE, TRUE",
        "ho +, UNKNOWN, UNKNOWN, TRUE",
        "ho, FALSE, FALSE, TRUE",
        "+, UNKNOWN, UNKNOWN, UNKNOWN",
        "-, FALSE, FALSE, FALSE"
    })
    void setMustHoldAllOrAnyOfTheCodesOrSomething(String there, Truth all, Truth any, Truth something) {
        assertThat(has("a.set", "vo", "mbo").test(always(codes(there)))).isSameAs(all);
        assertThat(hasAny("a.set", "vo", "mbo").test(always(codes(there)))).isSameAs(any);
        assertThat(present("a.set").test(always(codes(there)))).isSameAs(something);
    }

    @ParameterizedTest(name = "[{0}] holds at least {1} of vo, mbo, ho: {2}")
    @CsvSource({
        "vo, 1, TRUE",
        "vo +, 1, TRUE",
        "mbo vo, 2, TRUE",
        "mbo vo +, 2, TRUE",
        "ho mbo vo, 2, TRUE",
        "ho mbo vo +, 3, TRUE",
        "vo +, 2, UNKNOWN",
        "po vo +, 2, UNKNOWN",
        "+, 1, UNKNOWN",
        "po +, 1, UNKNOWN",
        "mbo vo +, 3, UNKNOWN",
        "vo, 2, FALSE",
        "po vo, 2, FALSE",
        "po, 1, FALSE",
        "-, 1, FALSE",
        "mbo vo, 3, FALSE"
    })
    void setMustHoldANumberOfTheCodes(String there, int least, Truth expected) {
        assertThat(hasSome("a.set", least, "vo", "mbo", "ho").test(always(codes(there))))
                .isSameAs(expected);
    }

    static Stream<Arguments> kinds() {
        return Stream.<Function<Set<String>, Criterion>>of(
                        codes -> new Has(SET, codes),
                        codes -> new HasAny(SET, codes),
                        codes -> new HasSome(SET, 1, codes))
                .map(Arguments::arguments);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void orderOfCodesDoesNotMatter(Function<Set<String>, Criterion> kind) {
        Set<String> written = new LinkedHashSet<>(List.of("vo", "mbo", "ho"));
        assertThat(kind.apply(written))
                .isEqualTo(kind.apply(new TreeSet<>(written)))
                .hasToString(kind.apply(new TreeSet<>(written)).toString());
        assertThat(kind.apply(written).codesOf(SET)).containsExactly("ho", "mbo", "vo");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void codesAreCopied(Function<Set<String>, Criterion> kind) {
        Set<String> written = new LinkedHashSet<>(List.of("vo"));
        Criterion criterion = kind.apply(written);
        written.add("mbo");
        assertThat(criterion.codesOf(SET)).containsExactly("vo");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void setWithoutCodesIsRefused(Function<Set<String>, Criterion> kind) {
        assertThatThrownBy(() -> kind.apply(Set.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("codes [[]] must not be empty\nName at least one code.");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void blankCodeIsRefused(Function<Set<String>, Criterion> kind) {
        assertThatThrownBy(() -> kind.apply(Set.of(" ")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("each element of codes [ ] must not be blank\nWrite some text, or leave it out.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3, 4})
    void numberThatTheCodesCannotReachIsRefused(int least) {
        assertThatThrownBy(() -> hasSome("a.set", least, "vo", "mbo"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("least [" + least + "] must be from 1 to 2, the number of those that are named\n"
                        + "Name more, or ask for fewer.");
    }

    static Stream<Arguments> twice() {
        return Stream.<ThrowingCallable>of(
                        () -> has("a.set", "vo", "vo"),
                        () -> hasAny("a.set", "vo", "vo"),
                        () -> hasSome("a.set", 2, "vo", "vo"))
                .map(each -> arguments(each));
    }

    @ParameterizedTest
    @MethodSource("twice")
    void codeThatIsNamedTwiceIsRefused(ThrowingCallable named) {
        assertThatThrownBy(named).isInstanceOf(IllegalArgumentException.class);
    }
}
