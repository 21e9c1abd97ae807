package nl.schakel.assessment.analysis.agreement;

import static nl.schakel.assessment.Dossiers.DAY;
import static nl.schakel.assessment.Dossiers.changed;
import static nl.schakel.assessment.Dossiers.complete;
import static nl.schakel.assessment.Dossiers.coordinator;
import static nl.schakel.assessment.Dossiers.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.assessment.instrument.NotApplicablePolicy;
import nl.schakel.assessment.instrument.Questionnaires;
import nl.schakel.assessment.instrument.Scoring;
import nl.schakel.assessment.instrument.answer.Respondent;
import nl.schakel.assessment.instrument.answer.Response;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.evidence.Topic;
import nl.schakel.model.governance.Layer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two coders of the same partnerships. */
class CoderAgreementTest {

    private static AsOf coded(String partnership, Dossiers.Edit... edits) {
        return Dossiers.of(
                        Dossiers.all(edits),
                        changed(each -> each.toBuilder()
                                .id(PartnershipId.of(partnership))
                                .build()))
                .asOf(DAY);
    }

    @Test
    void twoCodersWhoSayTheSameAgreeAboutEveryFact() {
        List<AsOf> coded = List.of(coded("a", complete()), coded("b", coordinator(each -> {})));
        CoderAgreement agreement = CoderAgreement.of(coded, coded);
        assertThat(agreement.share()).isEqualTo(new Measured.Exactly(BigFraction.ONE));
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.counts().onlyOne() + agreement.counts().onlyOther())
                .isZero();
        assertThat(agreement.subjects())
                .extracting(each -> each.subject().code())
                .containsExactlyElementsOf(FactCatalogue.standard().facts().stream()
                        .map(fact -> fact.id().value())
                        .toList());
    }

    /** The one found a coordinator in all three, the other in none: once he says that there is nobody, twice nothing. */
    @Test
    void whatOneFoundAndTheOtherNotIsDifferentOrUnknownToHim() {
        List<AsOf> one = List.of(
                coded("c", coordinator(each -> {})),
                coded("b", coordinator(each -> {})),
                coded("a", coordinator(each -> {})));
        List<AsOf> other = List.of(coded("a", complete("governance/coordinators")), coded("b"), coded("c"));
        CoderAgreement agreement =
                CoderAgreement.of(one, other).only(pair -> pair.subject().code().equals("governance.coordinator"));
        assertThat(agreement.text(Language.DUTCH)).isEqualTo("""
                overeenstemming 0 (0 gelijk, 1 verschillend, onbekend voor de een 0, voor de ander 2, voor beiden 0; onbekend telt als ontbrekend)
                waarheden: overeenstemming 0, kappa te weinig (1 van ten minste 2), alpha te weinig (1 van ten minste 2) (0 gelijk, 1 verschillend, onbekend voor de een 0, voor de ander 2, voor beiden 0)
                    a, governance.coordinator: ja | nee""");
        assertThat(agreement.pairs(CodedPair.Verdict.ONLY_ONE))
                .extracting(pair -> pair.text(Language.ENGLISH))
                .containsExactly(
                        "b, governance.coordinator: yes | unknown", "c, governance.coordinator: yes | unknown");
        assertThat(CoderAgreement.of(other, one)
                        .only(pair -> pair.subject().code().equals("governance.coordinator"))
                        .pairs())
                .extracting(pair -> pair.text(Language.ENGLISH))
                .containsExactly(
                        "a, governance.coordinator: no | yes",
                        "b, governance.coordinator: unknown | yes",
                        "c, governance.coordinator: unknown | yes");
    }

    record Case(FactValue one, FactValue other, String verdicts) {}

    static List<Case> cases() {
        return List.of(
                new Case(holds(Truth.TRUE), holds(Truth.TRUE), "[SAME]"),
                new Case(holds(Truth.TRUE), holds(Truth.FALSE), "[DIFFERENT]"),
                new Case(holds(Truth.UNKNOWN), holds(Truth.FALSE), "[ONLY_OTHER]"),
                new Case(holds(Truth.UNKNOWN), holds(Truth.UNKNOWN), "[NEITHER]"),
                new Case(amount("2", "2"), amount("2.0", "2"), "[SAME]"),
                new Case(amount("2", "2"), amount("3", "3"), "[DIFFERENT]"),
                new Case(amount("2", ""), amount("3", "3"), "[DIFFERENT]"),
                new Case(amount("2", ""), amount("2", ""), "[SAME]"),
                new Case(amount("0", ""), amount("", ""), "[NEITHER]"),
                new Case(amount("0", ""), amount("0", "0"), "[ONLY_OTHER]"),
                new Case(amount("", "9"), amount("0", "9"), "[DIFFERENT]"),
                new Case(codes(true, "tactical"), codes(true, "tactical"), "[SAME, SAME, SAME]"),
                new Case(codes(true, "tactical"), codes(false, "tactical"), "[ONLY_ONE, SAME, ONLY_ONE]"),
                new Case(codes(true, "tactical"), codes(false, "strategic"), "[DIFFERENT, ONLY_ONE, ONLY_ONE]"),
                new Case(codes(false), codes(false), "[NEITHER, NEITHER, NEITHER]"),
                new Case(marks(true), marks(true), "[SAME]"),
                new Case(marks(true), marks(false), "[ONLY_ONE]"),
                new Case(marks(false, "4 of 1..5", "2 of 1..5"), marks(true, "2 of 1..5", "4 of 1..5"), "[SAME]"),
                new Case(marks(false, "4 of 1..5"), marks(false, "4 of 0..5"), "[DIFFERENT]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachKindOfValueHasItsVerdict(Case given) {
        CoderAgreement agreement = CoderAgreement.of(
                new FactCatalogue(List.of(fact(given))),
                List.of(coded("example", complete())),
                List.of(coded("example")));
        assertThat(agreement.pairs().stream().map(CodedPair::verdict).toList()).hasToString(given.verdicts());
    }

    /** The dossier that is complete is that of the one coder. */
    private static Fact fact(Case given) {
        LocalizedText meaning = LocalizedText.same("own");
        Function<AsOf, Seen> look = view -> Seen.of(
                FactId.of("own.fact"),
                view.dossier().complete().parts().isEmpty() ? given.other() : given.one(),
                List.of());
        if (given.one() instanceof FactValue.Holds) {
            return Fact.truth("own.fact", "partners", meaning, look);
        }
        if (given.one() instanceof FactValue.Amount) {
            return Fact.number("own.fact", "things", "partners", meaning, look);
        }
        return given.one() instanceof FactValue.Codes
                ? Fact.codes("own.fact", Layer.class, "partners", meaning, look)
                : Fact.ratings("own.fact", "partners", meaning, look);
    }

    private static FactValue holds(Truth truth) {
        return new FactValue.Holds(truth);
    }

    private static FactValue amount(String lower, String upper) {
        return new FactValue.Amount(
                Optional.of(lower).filter(each -> !each.isEmpty()).map(BigDecimal::new),
                Optional.of(upper).filter(each -> !each.isEmpty()).map(BigDecimal::new));
    }

    private static FactValue codes(boolean complete, String... there) {
        return new FactValue.Codes(Set.of(there), complete);
    }

    private static FactValue marks(boolean complete, String... ratings) {
        return new FactValue.Ratings(
                List.of(ratings).stream()
                        .map(rating ->
                                new FactValue.Mark(Rating.parse(rating), Optional.empty(), Optional.of("author")))
                        .toList(),
                complete);
    }

    @Test
    void answersToAnInstrumentAreComparedItemByItem() {
        Instrument instrument = Questionnaires.whole(3, NotApplicablePolicy.LEAVE_OUT, Scoring.mean());
        Map<PartnershipId, Response> one = Map.of(id("b"), answers("r1", "4 2 n"), id("a"), answers("r1", "5 1 -"));
        Map<PartnershipId, Response> other = Map.of(id("a"), answers("r2", "5 2 3"), id("b"), answers("r2", "4 2 3"));
        CoderAgreement agreement = CoderAgreement.of(instrument, one, other);
        assertThat(agreement.text(Language.ENGLISH)).isEqualTo("""
                agreement 0.6 (3 the same, 2 different, unknown to the one 1, to the other 0, to both 0; unknown counts as missing)
                items: agreement 0.6, kappa about 0.52 (11/21), alpha 0.55, alpha of 4 pairs of numbers about 0.95 (128/135) (3 the same, 2 different, unknown to the one 1, to the other 0, to both 0)
                    a, q2: 1 | 2
                    b, q3: not applicable | 3""");
        assertThat(agreement.subject("q1").kappa()).isEqualTo(new Measured.Exactly(BigFraction.ONE));
        assertThat(agreement.subject("q3").intervalAlpha()).contains(new Measured.TooFew(0, 2));
    }

    private static PartnershipId id(String value) {
        return PartnershipId.of(value);
    }

    private static Response answers(String respondent, String row) {
        return Questionnaires.response(Respondent.of(respondent), row);
    }

    @Test
    void marksInDossiersAreComparedWithWhoGaveThem() {
        CoderAgreement agreement = CoderAgreement.of(
                        List.of(coded("a", rated(Topic.TRUST, "4 of 1..5"))),
                        List.of(coded("a", rated(Topic.TRUST, "3 of 1..5"))))
                .only(pair -> pair.subject().kind() == Subject.Kind.RATINGS);
        assertThat(agreement.differences())
                .extracting(pair -> pair.text(Language.ENGLISH))
                .containsExactly("a, rated.trust: 4 of 1..5 (list open) | 3 of 1..5 (list open)");
    }

    @Test
    void whatIsNotTheSamePartnershipAndDayIsRefused() {
        AsOf a = coded("a");
        assertThatThrownBy(() -> CoderAgreement.of(List.of(a), List.of(coded("b"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("partnerships of the other coder [[b]] must be those of the one coder: [a]\n"
                        + "Leave out what only one of them coded.");
        assertThatThrownBy(() -> CoderAgreement.of(List.of(a, a), List.of(a)))
                .hasMessage("partnership [a] must be coded once by a coder\nCompare its moments one at a time.");
        assertThatThrownBy(() -> CoderAgreement.of(
                        List.of(a), List.of(coded("a").dossier().asOf(DAY.plusDays(1)))))
                .hasMessage("day of a [2018-07-01] must be that of the one coder, 2018-06-30\n"
                        + "Look at both dossiers as of one day.");
        assertThatThrownBy(() -> CoderAgreement.of(List.of(a), List.of(a)).subject("governance.coordinater"))
                .hasMessage("subject [governance.coordinater] must be one that was compared\n"
                        + "Did you mean 'governance.coordinator'?");
        CodedPair pair = CoderAgreement.of(List.of(a), List.of(a)).pairs().get(0);
        assertThatThrownBy(() -> new CoderAgreement(List.of(pair, pair), CoderAgreement.Unknowns.MISSING))
                .hasMessageContaining("must be the only one of its thing\nLeave one of the two out.");
    }

    @Test
    void noPartnershipsGiveNoNumber() {
        assertThat(CoderAgreement.of(List.of(), List.of()).share()).isEqualTo(new Measured.TooFew(0, 1));
    }
}
