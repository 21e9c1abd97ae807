package nl.schakel.assessment.law.agreement;

import static nl.schakel.model.route.LegalBasis.DOORLOPENDE_LEERROUTE;
import static nl.schakel.model.route.LegalBasis.ENTREE;
import static nl.schakel.model.route.LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN;
import static nl.schakel.model.route.LegalBasis.LEERWERKTRAJECT;
import static nl.schakel.model.route.LegalBasis.VM2_REGULATION;
import static nl.schakel.model.route.LegalBasis.VO_BVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.agreement.AgreementRule.Seen;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.route.LegalBasis;

/** Who must be the parties of an agreement: boards, no locations. */
final class PartyRules {

    private static final LocalizedText SCHOOL_AND_MBO = LocalizedText.of(
            "partijen zijn de bevoegde gezagen van school en mbo-instelling, geen locaties",
            "the parties are the boards of the school and of the mbo institution, no locations");

    private static final LocalizedText SIGNED = LocalizedText.of(
            "de bevoegde gezagen van vmbo-school en mbo-instelling ondertekenen de overeenkomst",
            "the boards of the vmbo school and of the mbo institution sign the agreement");

    private static final LocalizedText SCHOOL_AND_OTHER = LocalizedText.of(
            "partijen zijn de bevoegde gezagen van de school en van de andere school of instelling",
            "the parties are the boards of the school and of the other school or institution");

    private PartyRules() {}

    static AgreementRule of(LegalBasis basis) {
        return switch (basis) {
            case VM2_REGULATION -> rule(VM2_REGULATION, SIGNED, Articles.vm2("5 lid 4"));
            case EXPERIMENT_DOORLOPENDE_LEERLIJNEN ->
                rule(EXPERIMENT_DOORLOPENDE_LEERLIJNEN, SCHOOL_AND_MBO, Articles.experiment("3 lid 2 a"));
            case VO_BVE -> rule(VO_BVE, SCHOOL_AND_OTHER, Articles.VO_BVE.of("25a lid 3", "2.100 lid 1"));
            case DOORLOPENDE_LEERROUTE ->
                rule(DOORLOPENDE_LEERROUTE, SCHOOL_AND_MBO, Articles.DOORLOPEND.of("10b11 lid 1", "2.107b lid 1"));
            case LEERWERKTRAJECT -> rule(LEERWERKTRAJECT, SCHOOL_AND_MBO, Articles.VBO.of("10b7 lid 1", "2.104 lid 1"));
            case ENTREE -> rule(ENTREE, SCHOOL_AND_MBO, Articles.VBO.of("10b9 lid 1", "2.102 lid 5"));
        };
    }

    private static AgreementRule rule(LegalBasis basis, LocalizedText text, List<Provision> provisions) {
        return new AgreementRule(
                new LawRule("agreement." + Codes.of(basis) + ".parties", text, provisions),
                (facts, day) -> parties(basis, facts, day));
    }

    private static Seen parties(LegalBasis basis, AgreementFacts facts, LocalDate day) {
        Excepted excepted = OneBoard.of(basis).on(facts, day);
        Optional<Setting> one = facts.setting().filter(setting -> setting != Setting.TWO_BOARDS);
        if (excepted.excepted() != Truth.TRUE && one.isPresent()) {
            return within(one.get());
        }
        return AgreementRule.seen(
                facts.boards(),
                Truth::label,
                excepted.excepted() == Truth.FALSE && facts.setting().isEmpty()
                        ? OneBoard.open(List.of(Setting.TWO_BOARDS))
                        : excepted);
    }

    /** One board cannot agree with itself, whatever is said of the parties; where no article says what it does instead, that is open. */
    private static Seen within(Setting setting) {
        return Seen.of(
                Answer.UNKNOWN,
                setting.label().in(Language.DUTCH)
                        + ": één bestuur kan niet de partij aan beide kanten zijn; van één bestuur zegt de wet hier niets",
                setting.label().in(Language.ENGLISH)
                        + ": one board cannot be the party on both sides; of one board the law says nothing here");
    }
}
