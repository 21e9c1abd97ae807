package nl.schakel.assessment.law.cooperation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.cooperation.CooperationRule.Seen;
import nl.schakel.core.quantity.Count;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/** What symbiose asks, by the text of May 2017; since when it held, and whether it still does, is not confirmed. */
final class SymbioseRules {

    private static final List<Provision> PROVISIONS = List.of(
            Provision.of(Statute.WEC_DECREE, "11", "<=2017-05-01/>=2017-05-31"),
            Provision.of(Statute.WEC_DECREE, "12", "<=2017-05-01/>=2017-05-31"));

    private static final LocalizedText OTHERS = LocalizedText.of(
            "de lijst is langer dan wat ervan is bevestigd", "the list is longer than what is confirmed of it");

    static final List<CooperationRule<SymbioseFacts>> ALL = List.of(
            CooperationRule.said(
                    rule(
                            "vso",
                            "symbiose is voor leerlingen van het vso",
                            "symbiose is for pupils of the vso (special secondary education)"),
                    SymbioseFacts::vso),
            CooperationRule.said(
                    rule("written", "de overeenkomst is schriftelijk", "the agreement is written"),
                    SymbioseFacts::written),
            new CooperationRule<>(
                    rule(
                            "school-years",
                            "zij geldt voor ten minste twee opeenvolgende schooljaren",
                            "it is made for at least two school years on end"),
                    (facts, day) -> atLeast(facts.schoolYears(), 2)),
            new CooperationRule<>(
                    rule(
                            "minutes",
                            "de leerling volgt ten minste 180 minuten per week onderwijs elders",
                            "the pupil is taught elsewhere for at least 180 minutes a week"),
                    (facts, day) -> atLeast(facts.minutes(), 180)),
            CooperationRule.said(
                    rule(
                            "content",
                            "zij regelt vakken, lesuren per week en huur",
                            "it lays down subjects, lesson hours a week and rent"),
                    SymbioseFacts::content),
            new CooperationRule<>(
                    rule("others", "wat zij verder regelt", "what else it lays down")
                            .notRead(OTHERS),
                    (facts, day) -> Seen.of(Truth.UNKNOWN, OTHERS)));

    private SymbioseRules() {}

    private static LawRule rule(String id, String nl, String en) {
        return new LawRule("symbiose." + id, LocalizedText.of(nl, en), PROVISIONS);
    }

    private static Seen atLeast(Optional<Count> given, int floor) {
        if (given.isEmpty()) {
            return Seen.of(
                    Truth.UNKNOWN, "niet bekend; gevraagd ten minste " + floor, "not known; asked at least " + floor);
        }
        BigDecimal bound = BigDecimal.valueOf(floor);
        Count count = given.get();
        Truth kept = count.least().compareTo(bound) >= 0
                ? Truth.TRUE
                : count.most().compareTo(bound) < 0 ? Truth.FALSE : Truth.UNKNOWN;
        return Seen.of(kept, count + "; gevraagd ten minste " + floor, count + "; asked at least " + floor);
    }
}
