package nl.schakel.assessment.fact;

import static nl.schakel.assessment.Dossiers.changed;
import static nl.schakel.assessment.Dossiers.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.Dossiers.Edit;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.partnership.Partnership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold of every fact, tried on every example of every fact. */
class FactLawsTest {

    private static final List<Fact> FACTS = FactCatalogue.standard().facts();

    private static final List<Fact> STRUCTURE = FACTS.stream()
            .filter(fact -> !Set.of("observed", "rated", "evidence").contains(fact.aspect()))
            .toList();

    /** Every small dossier of the tables of the aspects, each once. */
    static Stream<Dossier> dossiers() {
        return Tables.cases()
                .filter(each ->
                        !each.fact().startsWith("observed.") && !each.fact().startsWith("rated."))
                .map(each -> Dossiers.of(each.edit()))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void closingAllListsNeverWidensAFact(Dossier dossier) {
        AsOf open = view(dossier);
        AsOf closed = view(complete().apply(dossier));
        assertThat(FACTS)
                .allSatisfy(fact -> assertThat(
                                refines(fact.see(open).value(), fact.see(closed).value()))
                        .as(fact.id() + ": " + text(fact, open) + " -> " + text(fact, closed))
                        .isTrue());
    }

    /** A dossier that says that all is complete is out of it: what is forgotten there does not exist. */
    @ParameterizedTest
    @MethodSource("dossiers")
    void knowingMoreNeverWidensAFact(Dossier known) {
        if (known.complete().covers(ModelPath.ROOT)) {
            return;
        }
        boolean open = known.complete().parts().isEmpty() && known.absences().isEmpty();
        for (Partnership less : new Forgetting(open).of(known.partnership())) {
            AsOf before = view(known.toBuilder().partnership(less).build());
            for (Fact fact : STRUCTURE) {
                FactValue first = fact.see(before).value();
                FactValue second = fact.see(view(known)).value();
                if (!refines(first, second)) {
                    fail(fact.id() + ": " + first + " -> " + second + "\n" + less + "\n" + known.partnership());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void orderOfListsNeverMatters(Dossier dossier) {
        AsOf straight = view(complete().apply(dossier));
        AsOf reversed = view(REVERSED.apply(complete().apply(dossier)));
        assertThat(FACTS)
                .filteredOn(fact -> fact.kind() != Fact.Kind.RATINGS)
                .allSatisfy(fact -> assertThat(text(fact, reversed)).isEqualTo(text(fact, straight)));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyEvidenceHasWordsAndCodesOfTheFactOnly(Dossier dossier) {
        AsOf view = view(dossier);
        assertThat(FACTS).allSatisfy(fact -> {
            Seen seen = fact.see(view);
            Set<String> there = seen.value() instanceof FactValue.Codes codes ? codes.there() : Set.of();
            assertThat(seen.evidence()).allSatisfy(each -> {
                assertThat(each.text(Language.DUTCH)).isNotBlank();
                assertThat(fact.kind() == Fact.Kind.CODES || each.codes().isEmpty())
                        .isTrue();
            });
            assertThat(seen.evidence().stream().flatMap(each -> each.codes().stream()))
                    .containsAll(there);
        });
    }

    @Test
    void ofSilenceNothingIsKnown() {
        AsOf view = view(Dossiers.of(Edits.noPartners()));
        assertThat(FACTS).allSatisfy(fact -> {
            Seen seen = fact.see(view);
            assertThat(text(fact, view)).isIn("unknown", "at least 0", "at least 1", "none (list open)");
            assertThat(seen.evidence()).isEmpty();
        });
    }

    private static final Edit REVERSED = changed(partnership -> partnership.toBuilder()
            .partners(reversed(partnership.partners()))
            .networks(reversed(partnership.networks()))
            .routes(reversed(partnership.routes()))
            .agreements(reversed(partnership.agreements()))
            .contracts(reversed(partnership.contracts()))
            .documents(reversed(partnership.documents()))
            .practices(reversed(partnership.practices()))
            .funding(partnership.funding().toBuilder()
                    .arrangements(reversed(partnership.funding().arrangements()))
                    .reported(reversed(partnership.funding().reported()))
                    .leastGroups(reversed(partnership.funding().leastGroups()))
                    .build())
            .governance(partnership.governance().toBuilder()
                    .bodies(reversed(partnership.governance().bodies().stream()
                            .map(body -> body.toBuilder()
                                    .seats(reversed(body.seats()))
                                    .build())
                            .toList()))
                    .coordinators(reversed(partnership.governance().coordinators()))
                    .build())
            .build());

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static AsOf view(Dossier dossier) {
        return dossier.asOf(Dossiers.DAY);
    }

    private static String text(Fact fact, AsOf view) {
        return fact.see(view).value().text(Language.ENGLISH);
    }

    /** Whether what can still be true under the second could be true under the first. */
    private static boolean refines(FactValue first, FactValue second) {
        if (first instanceof FactValue.Holds before && second instanceof FactValue.Holds after) {
            return before.truth() == Truth.UNKNOWN || before.truth() == after.truth();
        }
        if (first instanceof FactValue.Amount before && second instanceof FactValue.Amount after) {
            return before.lower().stream()
                            .allMatch(least -> after.lower()
                                    .filter(known -> known.compareTo(least) >= 0)
                                    .isPresent())
                    && before.upper().stream()
                            .allMatch(most -> after.upper()
                                    .filter(known -> known.compareTo(most) <= 0)
                                    .isPresent());
        }
        if (first instanceof FactValue.Codes before && second instanceof FactValue.Codes after) {
            return after.there().containsAll(before.there()) && (!before.complete() || after.equals(before));
        }
        return ((FactValue.Ratings) second).marks().equals(((FactValue.Ratings) first).marks());
    }
}
