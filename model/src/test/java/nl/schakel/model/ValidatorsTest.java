package nl.schakel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Provenance;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.partnership.Identity;
import nl.schakel.model.partnership.Partnership;
import nl.schakel.model.route.Route;
import nl.schakel.model.survey.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What users see of the constraints: the same in every version of the validator, in Dutch and in English, and never an evaluated text. */
class ValidatorsTest {

    private static final String LONG = "n".repeat(201);

    static Stream<Arguments> said() {
        return Stream.of(
                said(Identity.class, "name", LONG, "must have at most 200 characters", "mag hooguit 200 tekens hebben"),
                said(Route.class, "name", LONG, "must have at most 200 characters", "mag hooguit 200 tekens hebben"),
                said(
                        Institution.class,
                        "name",
                        LONG,
                        "must have at most 200 characters",
                        "mag hooguit 200 tekens hebben"),
                said(
                        Identity.class,
                        "goals",
                        List.of(),
                        "must name at least one goal",
                        "moet ten minste één doel noemen"),
                said(
                        Partnership.class,
                        "partners",
                        List.of(),
                        "must name at least one partner",
                        "moet ten minste één partner noemen"),
                said(
                        Dossier.class,
                        "publications",
                        List.of(),
                        "must name at least one publication",
                        "moet ten minste één publicatie noemen"),
                said(
                        Survey.class,
                        "publications",
                        List.of(),
                        "must name at least one publication",
                        "moet ten minste één publicatie noemen"),
                said(
                        Dossier.class,
                        "provenance",
                        List.of(),
                        "must say where at least one fact stands",
                        "moet van ten minste één feit zeggen waar het staat"),
                said(
                        Survey.class,
                        "provenance",
                        List.of(),
                        "must say where at least one fact stands",
                        "moet van ten minste één feit zeggen waar het staat"),
                said(
                        Provenance.class,
                        "covers",
                        Set.of(),
                        "must cover at least one path",
                        "moet ten minste één pad dekken"));
    }

    private static Arguments said(
            Class<? extends Record> type, String part, Object value, String english, String dutch) {
        return Arguments.of(type, part, value, english, dutch);
    }

    @ParameterizedTest
    @EnumSource
    void itIsTheVersionThatItSays(Validators validator) {
        assertThat(validator.running()).isEqualTo(validator.version());
    }

    @ParameterizedTest
    @MethodSource("said")
    void everyVersionSaysTheSameInBothLanguages(
            Class<? extends Record> type, String part, Object value, String english, String dutch) {
        for (Validators validator : Validators.values()) {
            assertThat(validator.say("en", type, part, value))
                    .as(validator.name())
                    .containsExactly(part + " [" + value + "] " + english);
            assertThat(validator.say("nl", type, part, value))
                    .as(validator.name())
                    .containsExactly(part + " [" + value + "] " + dutch);
        }
    }

    /** Each constraint of the module stands in the table above. */
    @Test
    void noConstraintIsLeftOut() {
        assertThat(said().map(row -> ((Class<?>) row.get()[0]).getSimpleName() + "." + row.get()[1]))
                .containsExactlyInAnyOrderElementsOf(Constraints.declared()
                        .filter(declared -> !declared.isCascade())
                        .map(declared -> declared.type().getSimpleName() + "."
                                + declared.component().getName())
                        .distinct()
                        .toList());
    }

    @Test
    void aMachineThatSpeaksDutchStillAnswersInEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl-NL"));
            for (Validators validator : Validators.values()) {
                validator.forget();
                assertThat(validator.say("en", Identity.class, "goals", List.of()))
                        .containsExactly("goals [[]] must name at least one goal");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.of(
                        "${7*7}",
                        "#{7*7}",
                        "$\\{7*7}",
                        "{max}",
                        "{0}",
                        "%s",
                        "\\{",
                        "}",
                        "${",
                        "${validatedValue}",
                        "${''.class.forName('java.lang.Runtime')}",
                        "{nl.schakel.model.goals.none}",
                        "$",
                        "\\",
                        "x",
                        " ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void whatAUserTypesComesOutAsTyped(@ForAll("templates") String typed) {
        String name = typed + LONG;
        for (Validators validator : Validators.values()) {
            assertThat(validator.say("en", Identity.class, "name", name))
                    .containsExactly("name [" + name + "] must have at most 200 characters");
        }
    }
}
