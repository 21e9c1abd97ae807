package nl.schakel.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.Status;
import nl.schakel.model.evidence.Completeness;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Profijt;
import nl.schakel.model.evidence.StatedAbsence;
import nl.schakel.model.governance.Seat;
import nl.schakel.model.institution.Institution;
import nl.schakel.model.institution.InstitutionKind;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.practice.Practice;
import nl.schakel.model.practice.PracticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {

    private static final LocalDate IN_2015 = LocalDate.of(2015, 6, 30);
    private static final LocalizedText TEXT = LocalizedText.of("iets", "something");

    /** The dossier of mid-2018. */
    private static final Dossier LATER = Profijt.dossier();

    /** The same, of three years before. */
    private static final Dossier EARLIER =
            Profijt.dossier().toBuilder().asOf(IN_2015).build();

    private static Membership school(Optional<Quantity> size) {
        return Membership.builder()
                .id(PartnerId.of("uilenhof"))
                .member(Institution.builder()
                        .name("De Uilenhof")
                        .kind(Term.of(InstitutionKind.VMBO_SCHOOL))
                        .size(size)
                        .build())
                .build();
    }

    private static Dossier with(Dossier dossier, Membership school) {
        return dossier.toBuilder()
                .partnership(
                        dossier.partnership().toBuilder().addPartners(school).build())
                .build();
    }

    private static Dossier with(Dossier dossier, Status status) {
        Practice practice = Practice.builder()
                .id(ElementId.of("team"))
                .kind(Term.of(PracticeKind.JOINT_TEAM))
                .text(TEXT)
                .status(status)
                .build();
        return dossier.toBuilder()
                .partnership(dossier.partnership().toBuilder()
                        .practices(List.of(practice))
                        .build())
                .build();
    }

    private static Dossier with(Dossier dossier, Seat... seats) {
        return dossier.toBuilder()
                .partnership(Profijt.with(
                                Profijt.body().toBuilder().seats(List.of(seats)).build())
                        .partnership())
                .build();
    }

    private static Dossier complete(String paths) {
        return LATER.toBuilder().complete(Completeness.parse(paths)).build();
    }

    private static Dossier without(String path, Optional<Period> period) {
        return LATER.toBuilder()
                .addAbsences(new StatedAbsence(ModelPath.parse(path), TEXT, period, Profijt.TABLE))
                .build();
    }

    private static List<String> between(Dossier earlier, Dossier later) {
        return Changes.between(earlier, later).all().stream()
                .map(Change::toString)
                .toList();
    }

    @Test
    void nothingDiffersWhereTheSameIsSaid() {
        assertThat(between(EARLIER, LATER)).isEmpty();
        assertThat(between(LATER, LATER)).isEmpty();
    }

    @Test
    void whatBothSayOtherwiseHasChanged() {
        assertThat(between(
                        with(EARLIER, school(Optional.of(Quantity.parse("~400 pupils")))),
                        with(LATER, school(Optional.of(Quantity.parse("200 pupils"))))))
                .containsExactly("partners/uilenhof/member/size: ~400 pupils -> 200 pupils (changed)");
    }

    @Test
    void whatOnlyTheLaterOneSaysIsFirstSaidEvenIfTheEarlierOneCallsItsListComplete() {
        Dossier closed = EARLIER.toBuilder().complete(Completeness.ALL).build();

        assertThat(between(closed, with(LATER, school(Optional.empty()))))
                .containsExactly(
                        "partners/uilenhof/member/name: - -> De Uilenhof (first said)",
                        "partners/uilenhof/member/kind: - -> vmbo-school (first said)");
    }

    @Test
    void whatOnlyTheEarlierOneSaysIsNoLongerSaidAndMayStillBeThere() {
        assertThat(between(with(EARLIER, school(Optional.empty())), LATER))
                .containsExactly(
                        "partners/uilenhof/member/name: De Uilenhof -> - (no longer said)",
                        "partners/uilenhof/member/kind: vmbo-school -> - (no longer said)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"partners", "all", "agreements, partners"})
    void whatACompleteListLacksIsGone(String complete) {
        assertThat(between(with(EARLIER, school(Optional.empty())), complete(complete)))
                .containsExactly(
                        "partners/uilenhof/member/name: De Uilenhof -> - (gone)",
                        "partners/uilenhof/member/kind: vmbo-school -> - (gone)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreements", "governance/bodies", "none"})
    void anotherCompleteListSaysNothing(String complete) {
        assertThat(Changes.between(with(EARLIER, school(Optional.empty())), complete(complete))
                        .of(Change.Kind.GONE))
                .isEmpty();
    }

    @Test
    void aCompleteListSaysNothingOfWhatItsElementsHold() {
        Dossier closed = with(complete("partners"), school(Optional.empty()));

        assertThat(between(with(EARLIER, school(Optional.of(Quantity.parse("400 pupils")))), closed))
                .containsExactly("partners/uilenhof/member/size: 400 pupils -> - (no longer said)");
    }

    @Test
    void whereAllIsCompleteWhatAnElementNoLongerHoldsIsGone() {
        Dossier closed = with(complete("all"), school(Optional.empty()));

        assertThat(between(with(EARLIER, school(Optional.of(Quantity.parse("400 pupils")))), closed))
                .containsExactly("partners/uilenhof/member/size: 400 pupils -> - (gone)");
    }

    @ParameterizedTest
    @CsvSource({
        "partners/uilenhof/member/name, GONE, NO_LONGER_SAID",
        "partners/uilenhof,             GONE, GONE",
        "partners/uilenhof-2,           NO_LONGER_SAID, NO_LONGER_SAID",
    })
    void whatIsStatedAbsentIsGoneWithAllThatItHeld(String absent, Change.Kind name, Change.Kind kind) {
        assertThat(Changes.between(with(EARLIER, school(Optional.empty())), without(absent, Optional.empty()))
                        .all())
                .extracting(Change::kind)
                .containsExactly(name, kind);
    }

    @ParameterizedTest
    @CsvSource({"2016/.., GONE", "?/2017, NO_LONGER_SAID", "2019/.., NO_LONGER_SAID"})
    void anAbsenceCountsOnTheDayOfTheLaterDossier(Period period, Change.Kind kind) {
        Dossier later = without("partners/uilenhof", Optional.of(period));

        assertThat(Changes.between(with(EARLIER, school(Optional.empty())), later)
                        .all())
                .extracting(Change::kind)
                .containsOnly(kind);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IN_FORCE"})
    void whatIsLeftOutBecauseItIsFilledInIsSaidAllTheSame(Status status) {
        String code = Codes.of(status);

        assertThat(between(with(EARLIER, status), with(LATER, Status.IN_FORCE)))
                .containsExactly("practices/team/status: " + code + " -> in-force (changed)");
        assertThat(between(with(EARLIER, Status.IN_FORCE), with(LATER, status)))
                .containsExactly("practices/team/status: in-force -> " + code + " (changed)");
    }

    @Test
    void whatIsFilledInIsNoChangeOfItsOwn() {
        assertThat(between(EARLIER, with(LATER, Status.IN_FORCE)))
                .containsExactly(
                        "practices/team/kind: - -> joint-team (first said)",
                        "practices/team/text: - -> iets / something (first said)");
        assertThat(between(with(EARLIER, Status.IN_FORCE), LATER))
                .containsExactly(
                        "practices/team/kind: joint-team -> - (no longer said)",
                        "practices/team/text: iets / something -> - (no longer said)");
    }

    @Test
    void whatHasNoIdIsComparedPlaceByPlace() {
        Seat one = Seat.builder().who(LocalizedText.same("directeur")).build();
        Seat other = Seat.builder().who(LocalizedText.same("docent")).build();

        assertThat(between(with(EARLIER, one, other), with(LATER, other)))
                .containsExactly(
                        "governance/bodies/directieberaad/seats/1/who: directeur -> docent (changed)",
                        "governance/bodies/directieberaad/seats/2/who: docent -> - (no longer said)");
    }

    @Test
    void whatTheLaterOneSaysComesFirstAndEachKindCanBePicked() {
        Dossier earlier = with(with(EARLIER, school(Optional.of(Quantity.exact(4)))), Status.IN_FORCE);
        Dossier later = with(
                LATER,
                school(Optional.of(Quantity.exact(2))).toBuilder().text(TEXT).build());
        Changes changes = Changes.between(
                earlier,
                later.toBuilder().complete(Completeness.parse("practices")).build());

        assertThat(changes.all())
                .extracting(change -> change.path().last() + " " + change.kind())
                .containsExactly("size CHANGED", "text FIRST_SAID", "kind GONE", "text GONE");
        assertThat(changes.of(Change.Kind.GONE))
                .containsExactlyElementsOf(changes.all().subList(2, 4));
        assertThat(changes.of(Change.Kind.NO_LONGER_SAID)).isEmpty();
        assertThat(changes.earlier()).isEqualTo(earlier);
    }

    @Test
    void dossiersOutOfTheOrderOfTimeAreRefused() {
        assertThatThrownBy(() -> Changes.between(LATER, EARLIER))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("later dossier [2015-06-30] must not speak of a day before 2018-06-30\n"
                        + "Give the dossiers in the order of time.");
    }
}
