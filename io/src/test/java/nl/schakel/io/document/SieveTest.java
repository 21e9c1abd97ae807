package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SieveTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private final Sieve sieve = new Sieve(VALIDATOR);

    /** A holder of what the sieve knows, in every place where the model has it. */
    public record Hall(
            @NotEmpty Set<String> seats,
            @Size(min = 1, max = 3) String name,
            Optional<@Valid Desk> desk,
            List<@Valid Furniture> furniture,
            @Valid Desk best) {}

    /** One of several. */
    public sealed interface Furniture {}

    /** A value with a constraint. */
    public record Desk(@Size(max = 2) String name) implements Furniture {}

    /** A value without one. */
    public record Chair(String name) implements Furniture {}

    /** A holder of a constraint that the model does not have. */
    public record Room(@Positive int seats) {}

    /** A holder of keys with values. */
    public record House(Map<String, @Valid Desk> desks) {}

    private static Hall hall(Set<String> seats, String name, String desk, Furniture furniture, String best) {
        return new Hall(
                seats, name, Optional.of(new Desk(desk)), List.of(new Chair("long"), furniture), new Desk(best));
    }

    static Stream<Hall> halls() {
        return Stream.of(
                hall(Set.of("a"), "abc", "ab", new Desk("ab"), "ab"),
                hall(Set.of("a"), "abc", "ab", new Chair("abcd"), "ab"),
                new Hall(Set.of("a"), "a", Optional.empty(), List.of(), new Desk("")),
                hall(Set.of(), "abc", "ab", new Desk("ab"), "ab"),
                hall(Set.of("a"), "abcd", "ab", new Desk("ab"), "ab"),
                hall(Set.of("a"), "", "ab", new Desk("ab"), "ab"),
                hall(Set.of("a"), "abc", "abc", new Desk("ab"), "ab"),
                hall(Set.of("a"), "abc", "ab", new Desk("abc"), "ab"),
                hall(Set.of("a"), "abc", "ab", new Desk("ab"), "abc"));
    }

    @ParameterizedTest
    @MethodSource("halls")
    void whatPassesIsWhatTheValidatorHasNothingToSayOf(Hall hall) {
        assertThat(sieve.passes(hall)).isEqualTo(VALIDATOR.validate(hall).isEmpty());
    }

    @Test
    void whatItDoesNotKnowIsLeftToTheValidator() {
        assertThat(sieve.passes(new Room(1))).isFalse();
        assertThat(sieve.passes(new House(Map.of("a", new Desk("a"))))).isFalse();
    }

    @Test
    void aTypeWithoutConstraintsPasses() {
        assertThat(sieve.passes(new Chair("long"))).isTrue();
    }
}
