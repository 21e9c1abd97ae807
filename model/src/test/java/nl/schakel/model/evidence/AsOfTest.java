package nl.schakel.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.practice.Practice;
import nl.schakel.model.practice.PracticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsOfTest {

    private static final LocalizedText TEXT = LocalizedText.of("iets", "something");

    private static Practice practice(String id, Status status, Optional<Period> period) {
        return Practice.builder()
                .id(ElementId.of(id))
                .kind(Term.of(PracticeKind.JOINT_TEAM))
                .text(TEXT)
                .status(status)
                .period(period)
                .build();
    }

    private static AsOf view(StatedAbsence... absences) {
        return Profijt.dossier().toBuilder().addAbsences(absences).build().asOf(Profijt.MID_2018);
    }

    private static Optional<SourceReference> source(Dossier dossier, String path) {
        return dossier.asOf(Profijt.MID_2018).source(ModelPath.parse(path));
    }

    @Test
    void aDayBeforeTheDossierIsRefused() {
        Dossier dossier = Profijt.dossier();
        LocalDate before = LocalDate.of(2018, 6, 29);

        assertThatThrownBy(() -> dossier.asOf(before))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("as of [2018-06-29] must not be before the day of which the dossier speaks, 2018-06-30\n"
                        + "Choose 2018-06-30 or later, or an earlier dossier.");
        assertThat(dossier.asOf(Profijt.MID_2018).partnership()).isEqualTo(dossier.partnership());
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, 2003/..,       true",
        "IN_FORCE, 2018/..,       true",
        "IN_FORCE, 2018-07-01/.., false",
        "PLANNED,  2003/..,       false",
    })
    void onlyWhatIsKnownToBeOutOfForceIsLeftOut(Status status, Period period, boolean kept) {
        Practice practice = practice("team", status, Optional.of(period));

        assertThat(view().current(List.of(practice))).isEqualTo(kept ? List.of(practice) : List.of());
    }

    @Test
    void whatIsInForceKeepsItsOrder() {
        Practice first = practice("b", Status.IN_FORCE, Optional.empty());
        Practice planned = practice("c", Status.PLANNED, Optional.empty());
        Practice last = practice("a", Status.IN_FORCE, Optional.empty());

        assertThat(view().current(List.of(first, planned, last))).containsExactly(first, last);
    }

    @Test
    void theNearestEnclosingEntryIsTheSource() {
        SourceReference near = SourceReference.of(Profijt.REPORT, "Profijt, Overleg");
        Dossier dossier = Profijt.dossier().toBuilder()
                .addProvenance(new Provenance(near, Profijt.paths("governance/bodies/directieberaad/meetings")))
                .addProvenance(new Provenance(Profijt.TABLE, Profijt.paths("governance")))
                .build();

        assertThat(source(dossier, "governance/bodies/directieberaad/meetings/cadence"))
                .contains(near);
        assertThat(source(dossier, "governance/bodies/directieberaad/meetings")).contains(near);
        assertThat(source(dossier, "governance/bodies/directieberaad/seats/1")).contains(Profijt.STRUCTURE);
        assertThat(source(dossier, "governance/coordinators")).contains(Profijt.TABLE);
    }

    @Test
    void whatNoEntryEnclosesHasNoSource() {
        assertThat(source(Profijt.dossier(), "governance/bodies/directieberaad-2"))
                .isEmpty();
        assertThat(source(Profijt.dossier(), "governance/bodies")).isEmpty();
        assertThat(source(Profijt.dossier(), "/")).isEmpty();
    }

    @Test
    void anEntryAtTheRootIsRefused() {
        var root = Profijt.paths("/");

        assertThatThrownBy(() -> new Provenance(Profijt.TABLE, root))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("covers [/] must not be the root, which covers nothing\n"
                        + "Name the parts that stand at that place.");
    }

    @Test
    void aListIsOpenUnlessNamedComplete() {
        ModelPath bodies = ModelPath.parse("governance/bodies");
        Dossier named = Profijt.dossier().toBuilder()
                .complete(Completeness.parse("governance/bodies"))
                .build();

        assertThat(view().isComplete(bodies)).isFalse();
        assertThat(named.asOf(Profijt.MID_2018).isComplete(bodies)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({", true", "2003/.., true", "?/2017, false", "2018/.., false", "2018-07-01/.., false"})
    void anAbsenceHoldsWhereItIsKnownToHold(Period period, boolean holds) {
        ModelPath agreements = ModelPath.of("agreements");
        StatedAbsence absence = new StatedAbsence(agreements, TEXT, Optional.ofNullable(period), Profijt.TABLE);

        assertThat(view(absence).absences(agreements)).containsExactly(absence);
        assertThat(view(absence).isStatedAbsent(agreements)).isEqualTo(holds);
    }

    @Test
    void anAbsenceSpeaksOfItsOwnPathOnly() {
        AsOf view = view(new StatedAbsence(ModelPath.of("agreements"), TEXT, Optional.empty(), Profijt.TABLE));

        assertThat(view.isStatedAbsent(ModelPath.of("agreements", "convenant"))).isFalse();
        assertThat(view.isStatedAbsent(ModelPath.ROOT)).isFalse();
        assertThat(view().isStatedAbsent(ModelPath.of("agreements"))).isFalse();
    }

    @Test
    void observationsAreFoundByTheirTopicInTheirOrder() {
        Observation trust = observation("b", Term.of(Topic.TRUST));
        Observation will = observation("c", Term.of(Topic.WILL));
        Observation again = observation("a", Term.of(Topic.TRUST));
        Observation own = observation("d", Term.other(LocalizedText.of("vertrouwen", "trust")));

        AsOf view = Profijt.dossier().toBuilder()
                .addObservations(trust, will, again, own)
                .build()
                .asOf(Profijt.MID_2018);

        assertThat(view.observations(Topic.TRUST)).containsExactly(trust, again);
        assertThat(view.observations(Topic.URGENCY)).isEmpty();
    }

    private static Observation observation(String id, Term<Topic> topic) {
        return Observation.builder()
                .id(ElementId.of(id))
                .topic(topic)
                .direction(Direction.PRESENT)
                .text(TEXT)
                .source(Profijt.TABLE)
                .build();
    }
}
