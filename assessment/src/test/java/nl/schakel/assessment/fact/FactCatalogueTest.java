package nl.schakel.assessment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactCatalogueTest {

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
                        });
    }

    /** Holds the tables of the other tests against the catalogue, so that no fact is added without examples. */
    @ParameterizedTest
    @MethodSource("facts")
    void everyFactIsProvenKnownAndUnknown(Fact fact) {
        List<String> proven = Stream.of(
                        PartnershipFactsTest.cases(),
                        GovernanceFactsTest.cases(),
                        AgreementFactsTest.cases(),
                        FundingFactsTest.cases(),
                        RouteFactsTest.cases(),
                        PracticeFactsTest.cases(),
                        ObservedFactsTest.cases())
                .flatMap(each -> each)
                .filter(each -> each.fact().equals(fact.id().value()))
                .map(Case::value)
                .toList();
        assertThat(proven)
                .contains(
                        switch (fact.kind()) {
                            case TRUTH -> new String[] {"yes", "no", "unknown"};
                            case NUMBER -> new String[] {"at least 0", "0", "2"};
                            case CODES -> new String[] {"none (list open)", "none"};
                        });
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
        Fact own = new Fact(
                FactId.of("own.size"),
                Fact.Kind.NUMBER,
                LocalizedText.of("eigen", "own"),
                view -> new Seen(FactId.of("own.size"), FactValue.Amount.UNKNOWN, List.of()));
        FactCatalogue catalogue = new FactCatalogue(List.of(own));
        assertThat(catalogue.facts()).containsExactly(own);
        assertThat(catalogue.fact(FactId.of("own.size"))).isSameAs(own);
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
        return new Fact(FactId.of(id), kind, LocalizedText.of("eigen", "own"), view -> seen);
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
