package nl.schakel.assessment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.assessment.Dossiers;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactCatalogueTest {

    private static final Seen SILENT = Seen.of(FactId.of("own.size"), FactValue.Amount.UNKNOWN, List.of());
    private static final Fact OWN =
            Fact.number("own.size", "things", "/", LocalizedText.of("eigen maat", "own size"), view -> SILENT);

    private static final Set<String> ONE_ANSWER = Set.of("partnership.form", "context.exclusivity");

    static List<Fact> facts() {
        return FactCatalogue.standard().facts();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactHasItsMeaningInDutchAndInEnglish(Fact fact) {
        assertThat(fact.meaning().nl()).isPresent();
        assertThat(fact.meaning().en()).isPresent().isNotEqualTo(fact.meaning().nl());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactIsSeenUnderItsNameAsTheKindThatItIs(Fact fact) {
        Seen seen = Case.see(fact.id().value());
        assertThat(seen.fact()).isEqualTo(fact.id());
        assertThat(seen.value())
                .isInstanceOf(
                        switch (fact.kind()) {
                            case TRUTH -> FactValue.Holds.class;
                            case NUMBER -> FactValue.Amount.class;
                            case CODES -> FactValue.Codes.class;
                            case RATINGS -> FactValue.Ratings.class;
                        });
    }

    /** Holds the tables of the other tests against the catalogue, so that no fact is added without examples. */
    @ParameterizedTest
    @MethodSource("facts")
    void everyFactIsProvenKnownAndUnknown(Fact fact) {
        Set<String> proven = Tables.cases()
                .filter(each -> each.fact().equals(fact.id().value()))
                .map(Case::value)
                .collect(Collectors.toSet());
        switch (fact.kind()) {
            case TRUTH -> assertThat(proven).contains("yes", "no", "unknown");
            case NUMBER ->
                assertThat(proven)
                        .as("an open number, and two that are exact")
                        .anyMatch(value -> value.startsWith("at least "))
                        .filteredOn(value -> value.matches("[0-9.]+") && !value.contains(".."))
                        .hasSizeGreaterThan(1);
            case CODES, RATINGS -> {
                assertThat(proven).as("none, open and complete").contains("none (list open)", "none");
                assertThat(proven.stream()
                                .filter(value -> !value.startsWith("none"))
                                .map(value -> value.endsWith(" (list open)")))
                        .as("some, open and complete; one answer is complete")
                        .contains(false)
                        .contains(!ONE_ANSWER.contains(fact.id().value()));
            }
        }
    }

    @Test
    void unitsAreWordedInDutchToo() {
        assertThat(FactCatalogue.standard().facts().stream()
                        .flatMap(fact -> fact.unit().stream())
                        .distinct())
                .allMatch(UnitWords::isKnown);
        Fact often = FactCatalogue.standard().fact(FactId.of("governance.meetings-a-year"));
        assertThat(often.unit(Language.DUTCH)).contains("keer per schooljaar");
        assertThat(often.unit(Language.ENGLISH)).contains("times/school-year");
    }

    @Test
    void thereAreMoreThanAHundredFactsOfStructureBesideWhatIsSaid() {
        assertThat(facts().stream().filter(fact -> !Set.of("observed", "rated").contains(fact.aspect())))
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactIsFoundWhereADossierCanHoldIt(Fact fact) {
        assertThat(fact.from().segments().get(0))
                .isIn(
                        "identity",
                        "partners",
                        "networks",
                        "routes",
                        "funding",
                        "governance",
                        "agreements",
                        "contracts",
                        "documents",
                        "practices",
                        "context",
                        "respondents",
                        "observations");
    }

    @Test
    void unknownFactIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> FactCatalogue.standard().fact(FactId.of("governance.coordinater")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact [governance.coordinater] must be in the catalogue\n"
                        + "Did you mean 'governance.coordinator'?");
    }

    @Test
    void unknownFactWithoutANearNameIsRefusedWithWhereToLook() {
        assertThatThrownBy(() -> FactCatalogue.standard().fact(FactId.of("weather.rain")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact [weather.rain] must be in the catalogue\n"
                        + "List the facts with FactCatalogue.standard().facts().");
    }

    @ParameterizedTest
    @ValueSource(strings = {"projectleider", "PROJECT LEADER", "governance.coordinator"})
    void searchLooksInNamesAndMeaningsOfBothLanguages(String words) {
        assertThat(FactCatalogue.standard().search(words))
                .extracting(fact -> fact.id().value())
                .contains("governance.coordinator")
                .doesNotContain("practice.kinds");
    }

    @ParameterizedTest
    @CsvSource({
        "times/school-year, governance.meetings-a-year",
        "funding betaalt, funding.vo-pays-mbo",
        "pupils/year, route.pupils-a-year",
        "OBSTACLE transport, context.transport-obstacle",
        "'  coördinator   buiten ', governance.coordinator-outside-the-line"
    })
    void searchLooksInAspectsAndUnitsTooForEachOfTheWords(String words, String fact) {
        assertThat(FactCatalogue.standard().search(words))
                .extracting(each -> each.id().value())
                .contains(fact)
                .doesNotContain("practice.kinds");
    }

    @ParameterizedTest
    @CsvSource({"strategisch, governance.layers", "strategic, governance.layers", "teacher-exchange, practice.kinds"})
    void searchLooksInCodesAndTheirLabels(String words, String fact) {
        assertThat(FactCatalogue.standard().search(words))
                .extracting(each -> each.id().value())
                .contains(fact)
                .doesNotContain("route.offered");
    }

    @Test
    void searchForNoWordsFindsAll() {
        assertThat(FactCatalogue.standard().search(" ")).isEqualTo(facts());
    }

    @Test
    void searchForWhatIsNowhereFindsNothing() {
        assertThat(FactCatalogue.standard().search("regenval")).isEmpty();
    }

    @Test
    void twoFactsOfOneNameAreRefused() {
        Fact fact = facts().get(0);
        assertThatThrownBy(() -> new FactCatalogue(List.of(fact, fact)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact [" + fact.id() + "] must have a name of its own\nGive the second one another name.");
    }

    @Test
    void callersHaveFactsOfTheirOwn() {
        FactCatalogue catalogue = new FactCatalogue(List.of(OWN));
        assertThat(catalogue.facts()).containsExactly(OWN);
        assertThat(catalogue.fact(FactId.of("own.size"))).isSameAs(OWN);
    }

    @Test
    void factsOfCallersStandBesideTheShippedOnes() {
        FactCatalogue catalogue = FactCatalogue.standard().with(OWN);
        assertThat(catalogue.facts())
                .startsWith(facts().toArray(Fact[]::new))
                .endsWith(OWN)
                .hasSize(facts().size() + 1);
        assertThat(catalogue.search("eigen maat")).containsExactly(OWN);
        assertThat(FactCatalogue.standard().facts()).doesNotContain(OWN);
    }

    @Test
    void nameThatIsTakenIsRefused() {
        Fact taken = Fact.truth("route.offered", "routes", LocalizedText.of("eigen", "own"), view -> SILENT);
        assertThatThrownBy(() -> FactCatalogue.standard().with(OWN, taken))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact [route.offered] must have a name of its own\nGive the second one another name.");
        assertThatThrownBy(() -> FactCatalogue.standard().with(OWN, OWN))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact [own.size] must have a name of its own\nGive the second one another name.");
    }

    @Test
    void aspectsStandInTheirOrderEachOnce() {
        assertThat(FactCatalogue.standard().with(OWN).aspects())
                .containsExactly(
                        "partnership",
                        "governance",
                        "agreement",
                        "funding",
                        "route",
                        "practice",
                        "context",
                        "evidence",
                        "observed",
                        "rated",
                        "own");
    }

    @Test
    void factsOfAnAspectStandTogether() {
        FactCatalogue catalogue = FactCatalogue.standard();
        assertThat(catalogue.aspects().stream().flatMap(aspect -> catalogue.of(aspect).stream()))
                .containsExactlyInAnyOrderElementsOf(catalogue.facts());
        assertThat(catalogue.of("practice"))
                .allSatisfy(fact -> assertThat(fact.aspect()).isEqualTo("practice"))
                .hasSizeGreaterThan(10);
    }

    @Test
    void unknownAspectIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> FactCatalogue.standard().of("goverance"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("aspect [goverance] must be one of the catalogue\nDid you mean 'governance'?");
        assertThatThrownBy(() -> FactCatalogue.standard().of("weather"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "aspect [weather] must be one of the catalogue\nPossible: partnership, governance, agreement,"
                                + " funding, route, practice, context, evidence, observed, rated.");
    }

    @Test
    void factThatLooksForAnotherOneOrForAnotherKindIsRefused() {
        Seen truth = Case.see("governance.coordinator");
        assertThatThrownBy(() -> own("own.size", Fact.Kind.TRUTH, truth)
                        .see(Dossiers.of().asOf(Dossiers.DAY)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact own.size [governance.coordinator = unknown] must be seen under its own name, with a"
                        + " value of its kind\nLet its look return a Seen of own.size that fits TRUTH.");
        assertThatThrownBy(() -> own("governance.coordinator", Fact.Kind.NUMBER, truth)
                        .see(Dossiers.of().asOf(Dossiers.DAY)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("Let its look return a Seen of governance.coordinator that fits NUMBER.");
    }

    private static Fact own(String id, Fact.Kind kind, Seen seen) {
        LocalizedText meaning = LocalizedText.of("eigen", "own");
        return kind == Fact.Kind.NUMBER
                ? Fact.number(id, "things", "/", meaning, view -> seen)
                : Fact.truth(id, "/", meaning, view -> seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "governance", "Governance.coordinator", "governance.", "governance coordinator"})
    void namesOfAnotherFormAreRefused(String name) {
        assertThatThrownBy(() -> FactId.parse(name))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fact [" + name + "] must be an aspect and a name with a point between them\n"
                        + "Write it like governance.coordinator.");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void namesAreReadAsTheyAreWritten(Fact fact) {
        assertThat(FactId.parse(fact.id().toString())).isEqualTo(fact.id());
        assertThat(fact.id().predefined()).isTrue();
    }
}
