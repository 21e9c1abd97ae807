package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.id.BodyId;
import nl.schakel.core.issue.Issue;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    /** A value with an id. */
    public record Room(BodyId id, @Positive int seats) implements Place {}

    /** A value without one. */
    public record Field(@Positive int seats) implements Place {}

    /** One of several. */
    public sealed interface Place {}

    /** A holder of constraints in every place where they can stand. */
    public record House(
            @NotEmpty(message = "must have an owner") List<String> ownedBy,
            List<@Valid Room> rooms,
            List<@Valid Place> places,
            Map<BodyId, @Valid Field> fieldsByBody,
            Optional<@Valid Field> garden,
            List<@Size(max = 3) String> names,
            Set<@Valid Field> others) {}

    @Test
    void everyConstraintIsNamedByThePathOfTheModel() {
        Map<BodyId, Field> fields = new LinkedHashMap<>();
        fields.put(BodyId.of("one"), new Field(1));
        fields.put(BodyId.of("two"), new Field(-2));
        House house = new House(
                List.of(),
                List.of(new Room(BodyId.of("hall"), 1), new Room(BodyId.of("attic"), 0)),
                List.of(new Room(BodyId.of("hall"), 1), new Field(-1)),
                fields,
                Optional.of(new Field(0)),
                List.of("abc", "abcd", "Abcd"),
                Set.of(new Field(-9)));
        assertThat(Constraints.check(house))
                .extracting(issue -> issue.place() + " [" + issue.value() + "] " + issue.requirement())
                .containsExactly(
                        "fields-by-body/two/seats [-2] must be greater than 0",
                        "garden/seats [0] must be greater than 0",
                        "names/3 [Abcd] size must be between 0 and 3",
                        "names/abcd [abcd] size must be between 0 and 3",
                        "others [-9] must be greater than 0",
                        "owned-by [] must have an owner",
                        "places/2/seats [-1] must be greater than 0",
                        "rooms/attic/seats [0] must be greater than 0");
    }

    @Test
    void whatIsTooLongIsDoubtfulAndNotIncomplete() {
        House house =
                new House(List.of("x"), List.of(), List.of(), Map.of(), Optional.empty(), List.of("abcd"), Set.of());
        assertThat(Constraints.check(house)).extracting(Issue::toString).containsExactly("""
                        names/abcd [abcd] size must be between 0 and 3 (doubtful)
                            Shorten it.""");
    }

    @Test
    void aSoundValueHasNoWarnings() {
        House house = new House(List.of("x"), List.of(), List.of(), Map.of(), Optional.empty(), List.of(), Set.of());
        assertThat(Constraints.check(house)).isEmpty();
    }

    @Test
    void theWordsAreEnglishWhateverTheMachineSpeaks() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Constraints.check(new Room(BodyId.of("hall"), 0)))
                    .extracting(Issue::toString)
                    .containsExactly("""
                            seats [0] must be greater than 0 (incomplete)
                                Add what is missing, or change what is there.""");
        } finally {
            Locale.setDefault(locale);
        }
    }
}
