package nl.schakel.assessment.law.agreement;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.agreement.AgreementRule.Seen;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;

/** What single bases ask beside parties and items: a purpose, a course that the mbo institution gives, and an agreement by the WEB. */
final class OtherRules {

    private static final LocalizedText WEB_NOT_READ = LocalizedText.of(
            "wat WEB, art. 8.4.3 van de overeenkomst vraagt, is niet gelezen",
            "what WEB, art. 8.4.3 asks of the agreement was not read");

    static final AgreementRule PURPOSE = new AgreementRule(
            new LawRule(
                    "agreement.vo-bve.purpose",
                    LocalizedText.of(
                            "het doel is een van de drie die de wet toelaat",
                            "the purpose is one of the three that the law allows"),
                    Articles.VO_BVE.of("25a lid 2", "2.99 lid 2")),
            OtherRules::purpose);

    static final AgreementRule INTEGRATED = new AgreementRule(
            new LawRule(
                            "agreement.doorlopende-leerroute.integrated",
                            LocalizedText.of(
                                    "wat de overeenkomst over een geïntegreerde route regelt",
                                    "what the agreement on a geïntegreerde route lays down"),
                            Stream.concat(
                                            Articles.DOORLOPEND.of("10b21 lid 1", "2.107l lid 1").stream(),
                                            Stream.of(Provision.of(Statute.WEB, "8.4.3", "2020-08-01/..")
                                                    .notRead()))
                                    .toList())
                    .notRead(WEB_NOT_READ),
            OtherRules::integrated);

    static final AgreementRule LEVEL_2 = AgreementRule.of(
            new LawRule(
                    "agreement.leerwerktraject.level-2",
                    LocalizedText.of(
                            "de mbo-instelling verzorgt een basisberoepsopleiding (niveau 2)",
                            "the mbo institution gives a basisberoepsopleiding (level 2)"),
                    Articles.VBO.of("10b7 lid 1", "2.104 lid 1")),
            AgreementFacts::offered);

    static final AgreementRule ENTREE = AgreementRule.of(
            new LawRule(
                    "agreement.entree.offer",
                    LocalizedText.of(
                            "de mbo-instelling heeft deze entreeopleiding in haar aanbod",
                            "the mbo institution has this entreeopleiding in its offer"),
                    Articles.VBO.of("10b9 lid 1", "2.102 lid 5")),
            AgreementFacts::offered);

    private OtherRules() {}

    /** The law allows three purposes; whether another may stand beside one of them, it does not say. */
    private static Seen purpose(AgreementFacts facts, LocalDate day) {
        Set<Purpose> purposes = facts.purposes();
        if (purposes.isEmpty()) {
            return Seen.of(Answer.UNKNOWN, "niet bekend", "not known");
        }
        LocalizedText seen = LocalizedText.of(named(purposes, Language.DUTCH), named(purposes, Language.ENGLISH));
        if (!purposes.contains(Purpose.OTHER)) {
            return new Seen(Answer.MET, seen);
        }
        return purposes.equals(Set.of(Purpose.OTHER))
                ? new Seen(Answer.NOT_MET, seen)
                : Seen.of(
                        Answer.UNKNOWN,
                        seen.in(Language.DUTCH) + "; of er een ander doel naast mag, zegt de wet niet",
                        seen.in(Language.ENGLISH)
                                + "; whether another purpose may stand beside it the law does not say");
    }

    private static String named(Set<Purpose> purposes, Language language) {
        return purposes.stream().map(each -> each.label().in(language)).collect(Collectors.joining(", "));
    }

    private static Seen integrated(AgreementFacts facts, LocalDate day) {
        return switch (facts.integrated()) {
            case TRUE -> new Seen(Answer.UNKNOWN, WEB_NOT_READ);
            case FALSE -> Seen.of(Answer.NOT_APPLICABLE, "geen geïntegreerde route", "not a geïntegreerde route");
            case UNKNOWN ->
                Seen.of(
                        Answer.UNKNOWN,
                        "of het een geïntegreerde route is, is niet bekend",
                        "whether it is a geïntegreerde route is not known");
        };
    }
}
