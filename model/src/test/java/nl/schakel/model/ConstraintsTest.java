package nl.schakel.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Provenance;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.Route;
import nl.schakel.model.survey.Survey;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may exist though it is incomplete is found by the validator of any user's system, without an expression language. */
class ConstraintsTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();
    private static final String LONGEST_NAME = "n".repeat(200);
    private static final String TOO_LONG = LONGEST_NAME + "n";

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    /** A planted violation, and what the validator has to say of it. */
    record Planted(
            Class<? extends Record> type,
            String part,
            Class<? extends Annotation> constraint,
            Object value,
            String message) {

        String constraintName() {
            return type.getSimpleName() + "." + part + " " + constraint.getSimpleName();
        }
    }

    static Stream<Planted> violations() {
        return Stream.of(
                new Planted(
                        Dossier.class, "publications", NotEmpty.class, List.of(), "must name at least one publication"),
                new Planted(
                        Dossier.class,
                        "provenance",
                        NotEmpty.class,
                        List.of(),
                        "must say where at least one fact stands"),
                new Planted(
                        Survey.class, "publications", NotEmpty.class, List.of(), "must name at least one publication"),
                new Planted(
                        Survey.class,
                        "provenance",
                        NotEmpty.class,
                        List.of(),
                        "must say where at least one fact stands"),
                new Planted(Provenance.class, "covers", NotEmpty.class, Set.of(), "must cover at least one path"),
                new Planted(Partnership.class, "partners", NotEmpty.class, List.of(), "must name at least one partner"),
                new Planted(Identity.class, "goals", NotEmpty.class, List.of(), "must name at least one goal"),
                new Planted(Identity.class, "name", Size.class, TOO_LONG, "must have at most 200 characters"),
                new Planted(Institution.class, "name", Size.class, TOO_LONG, "must have at most 200 characters"),
                new Planted(Route.class, "name", Size.class, TOO_LONG, "must have at most 200 characters"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void aPlantedViolationIsFound(Planted planted) {
        Examples examples = new Examples();
        Record sound = examples.full(planted.type());
        Record broken = examples.with(planted.type(), with(planted, sound));

        assertThat(found(sound)).noneMatch(violation -> violation.startsWith(planted.part() + ":"));
        assertThat(found(broken)).contains(planted.part() + ": " + planted.message());
    }

    @Test
    void everyConstraintOfTheModuleHasAPlantedViolation() {
        assertThat(violations().map(Planted::constraintName))
                .containsExactlyInAnyOrderElementsOf(Constraints.declared()
                        .filter(constraint -> !constraint.isCascade())
                        .map(Constraints.Declared::toString)
                        .toList());
    }

    @Test
    void theLongestNameIsSound() {
        Route route = new Examples().with(Route.class, Map.of("name", LONGEST_NAME));

        assertThat(found(route)).isEmpty();
    }

    @Test
    void aViolationDeepInADossierIsFoundWithItsPath() {
        Examples examples = new Examples();
        Institution institution = examples.with(Institution.class, Map.of("name", TOO_LONG));
        Membership membership = examples.with(Membership.class, Map.of("member", institution));
        Partnership partnership = examples.with(
                Partnership.class, Map.of("identity", examples.full(Identity.class), "partners", List.of(membership)));
        Dossier dossier = examples.with(
                Dossier.class,
                Map.of(
                        "partnership", partnership,
                        "publications", examples.full(Dossier.class).publications(),
                        "provenance", List.of(examples.full(Provenance.class))));

        assertThat(found(dossier))
                .containsExactly("partnership.partners[0].member.name: must have at most 200 characters");
    }

    private static Map<String, Object> with(Planted planted, Record sound) {
        Map<String, Object> values = Examples.values(sound);
        values.put(planted.part(), planted.value());
        return values;
    }

    private static List<String> found(Record value) {
        return VALIDATOR.validate(value).stream()
                .map(ConstraintsTest::text)
                .sorted()
                .toList();
    }

    private static String text(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + ": " + violation.getMessage();
    }
}
