package nl.schakel.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Status;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Profijt;
import nl.schakel.model.evidence.Walk;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Membership;

class ChangesProperties {

    private static Map<ModelPath, Object> facts(Dossier dossier) {
        Map<ModelPath, Object> facts = new TreeMap<>();
        Walk.leavesAndFilledIn(dossier.partnership()).forEach(leaf -> facts.put(leaf.path(), leaf.value()));
        return facts;
    }

    private static Set<ModelPath> said(Dossier dossier) {
        Set<ModelPath> said = new TreeSet<>();
        Walk.leaves(dossier.partnership()).forEach(leaf -> said.add(leaf.path()));
        return said;
    }

    @Property
    void theEarlierFactsAndTheChangesMakeTheLaterFacts(
            @ForAll("dossiers") Dossier earlier, @ForAll("dossiers") Dossier later) {
        Map<ModelPath, Object> made = facts(earlier);
        Changes.between(earlier, later)
                .all()
                .forEach(change -> change.after()
                        .ifPresentOrElse(
                                value -> made.put(change.path(), value),
                                () -> made.remove(change.path(), change.before().orElseThrow())));
        Map<ModelPath, Object> wanted = facts(later);
        Set<ModelPath> said = said(earlier);
        said.addAll(said(later));
        made.keySet().retainAll(said);
        wanted.keySet().retainAll(said);

        assertThat(made).isEqualTo(wanted);
    }

    @Property
    void theOtherWayRoundTheSameFactsDiffer(@ForAll("dossiers") Dossier one, @ForAll("dossiers") Dossier other) {
        Changes there = Changes.between(one, other);
        Changes back = Changes.between(other, one);

        assertThat(paths(back.of(Change.Kind.CHANGED))).isEqualTo(paths(there.of(Change.Kind.CHANGED)));
        assertThat(paths(back.of(Change.Kind.FIRST_SAID))).isEqualTo(paths(there.of(Change.Kind.NO_LONGER_SAID)));
        assertThat(paths(back.of(Change.Kind.NO_LONGER_SAID))).isEqualTo(paths(there.of(Change.Kind.FIRST_SAID)));
    }

    @Property
    void noFactDiffersTwice(@ForAll("dossiers") Dossier one, @ForAll("dossiers") Dossier other) {
        assertThat(Changes.between(one, other).all()).extracting(Change::path).doesNotHaveDuplicates();
    }

    private static Set<ModelPath> paths(List<Change> changes) {
        return changes.stream().map(Change::path).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        Arbitrary<Membership> members = Combinators.combine(
                        Arbitraries.of("uilenhof", "insula", "da-vinci"),
                        Arbitraries.of("4", "~4").map(Quantity::parse).optional(),
                        Arbitraries.of(Status.IN_FORCE, Status.PLANNED))
                .as(ChangesProperties::member);
        return members.list()
                .ofMaxSize(3)
                .uniqueElements(Membership::id)
                .map(partners -> Profijt.with(
                        Profijt.partnership().toBuilder().partners(partners).build()));
    }

    private static Membership member(String id, Optional<Quantity> size, Status status) {
        return Membership.builder()
                .id(PartnerId.of(id))
                .member(Institution.builder()
                        .name(id)
                        .kind(Term.of(InstitutionKind.VMBO_SCHOOL))
                        .size(size)
                        .build())
                .status(status)
                .build();
    }
}
