package nl.schakel.assessment.law.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.law.Answer;
import nl.schakel.assessment.law.Finding;
import nl.schakel.assessment.law.LawReview;
import nl.schakel.assessment.law.LawRule;
import nl.schakel.assessment.law.agreement.AgreementList.Item;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.law.Provision;
import nl.schakel.model.law.Statute;
import nl.schakel.model.route.LegalBasis;

/** The test of an agreement: that each item of its basis is there, and who must be its parties or sign. */
public final class AgreementLaw {

    private static final LawRule PARTIES = new LawRule(
            "agreement.doorlopende-leerroute.parties",
            LocalizedText.of(
                    "partijen zijn de bevoegde gezagen van school en mbo-instelling, geen locaties",
                    "the parties are the boards of the school and of the mbo institution, no locations"),
            AgreementList.of(LegalBasis.DOORLOPENDE_LEERROUTE).provisions());

    private static final LocalizedText WEB_NOT_READ = LocalizedText.of(
            "wat WEB, art. 8.4.3 van de overeenkomst vraagt, is niet gelezen",
            "what WEB, art. 8.4.3 asks of the agreement was not read");

    private static final LawRule INTEGRATED = new LawRule(
                    "agreement.doorlopende-leerroute.integrated",
                    LocalizedText.of(
                            "wat de overeenkomst over een geïntegreerde route regelt",
                            "what the agreement on a geïntegreerde route lays down"),
                    List.of(
                            Provision.of(Statute.WVO, "10b21", "2020-08-01/2022-07-31"),
                            Provision.of(Statute.WVO_2020, "2.107l", "2022-08-01/.."),
                            Provision.of(Statute.WEB, "8.4.3", "2020-08-01/..").notRead()))
            .notRead(WEB_NOT_READ);

    private static final LocalizedText WITHIN_VERTICAL = LocalizedText.of(
            "binnen een verticale scholengemeenschap niet gevraagd", "not asked within a verticale scholengemeenschap");

    private AgreementLaw() {}

    /** {@return the rules of all bases} */
    public static List<LawRule> rules() {
        return AgreementList.all().stream()
                .flatMap(list -> rules(list.basis()).stream())
                .toList();
    }

    /**
     * Gives the rules of a basis.
     *
     * @param basis the basis
     * @return its rules, in the order of the findings
     */
    public static List<LawRule> rules(LegalBasis basis) {
        AgreementList list = AgreementList.of(basis);
        List<LawRule> rules = new ArrayList<>();
        if (basis == LegalBasis.DOORLOPENDE_LEERROUTE) {
            rules.add(PARTIES);
            rules.add(INTEGRATED);
        }
        if (basis == LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN) {
            ApplicationRules.ALL.forEach(each -> rules.add(each.rule()));
        }
        list.items().forEach(item -> rules.add(rule(list, item)));
        list.lacking().ifPresent(why -> rules.add(others(list, why)));
        return List.copyOf(rules);
    }

    /**
     * Tests an agreement.
     *
     * @param facts what is known of it
     * @param day the day whose law counts
     * @return a finding for each item; unknown for all where the law of the basis did not hold on the day, or is not confirmed
     */
    public static LawReview review(AgreementFacts facts, LocalDate day) {
        Check.given(day, "day");
        AgreementList list = AgreementList.of(facts.basis());
        List<Finding> findings = new ArrayList<>();
        if (list.basis() == LegalBasis.DOORLOPENDE_LEERROUTE) {
            findings.add(parties(facts, day));
            findings.add(
                    facts.integrated() == Truth.FALSE
                            ? new Finding(
                                    INTEGRATED,
                                    Answer.NOT_APPLICABLE,
                                    LocalizedText.of("geen geïntegreerde route", "not a geïntegreerde route"))
                            : new Finding(INTEGRATED, Answer.UNKNOWN, integrated(facts.integrated())));
        }
        if (list.basis() == LegalBasis.EXPERIMENT_DOORLOPENDE_LEERLIJNEN) {
            ApplicationRules.ALL.forEach(each -> {
                Truth there = each.seen().apply(facts);
                findings.add(notHeld(each.rule(), there, day)
                        .orElseGet(() -> new Finding(each.rule(), Answer.of(there), seen(there))));
            });
        }
        list.items().forEach(item -> findings.add(finding(facts, list, item, day)));
        list.lacking().ifPresent(why -> findings.add(new Finding(others(list, why), Answer.UNKNOWN, why)));
        return new LawReview(facts.name(), day, findings);
    }

    /** Within a verticale scholengemeenschap there is no agreement, and one board. */
    private static Finding parties(AgreementFacts facts, LocalDate day) {
        Truth boards = facts.boards();
        return notHeld(PARTIES, boards, day).orElseGet(() -> switch (facts.vertical()) {
            case TRUE -> new Finding(PARTIES, Answer.NOT_APPLICABLE, WITHIN_VERTICAL);
            case FALSE -> new Finding(PARTIES, Answer.of(boards), seen(boards));
            case UNKNOWN ->
                boards == Truth.TRUE
                        ? new Finding(PARTIES, Answer.MET, seen(boards))
                        : new Finding(PARTIES, Answer.UNKNOWN, perhapsVertical(boards));
        });
    }

    /** What a rule says that did not hold on the day, or of which that is not confirmed. */
    private static Optional<Finding> notHeld(LawRule rule, Truth there, LocalDate day) {
        if (rule.on(day).isEmpty()) {
            return Optional.of(new Finding(
                    rule,
                    Answer.UNKNOWN,
                    LocalizedText.of("de lijst gold niet op " + day, "the list did not hold on " + day)));
        }
        return rule.held(day) == Truth.TRUE
                ? Optional.empty()
                : Optional.of(new Finding(rule, Answer.of(there), seen(there)).unlessNotConfirmed(day));
    }

    private static Finding finding(AgreementFacts facts, AgreementList list, Item item, LocalDate day) {
        LawRule rule = rule(list, item);
        Truth there = facts.items().getOrDefault(item.letter(), Truth.UNKNOWN);
        Optional<Finding> notHeld = notHeld(rule, there, day);
        if (notHeld.isPresent()) {
            return notHeld.get();
        }
        if (!item.alsoVertical() && facts.vertical() != Truth.FALSE && there != Truth.TRUE) {
            return facts.vertical() == Truth.TRUE
                    ? new Finding(rule, Answer.NOT_APPLICABLE, WITHIN_VERTICAL)
                    : new Finding(rule, Answer.UNKNOWN, perhapsVertical(there));
        }
        return new Finding(rule, Answer.of(there), seen(there));
    }

    private static LocalizedText perhapsVertical(Truth there) {
        return LocalizedText.of(
                seen(there).in(Language.DUTCH) + "; of het een verticale scholengemeenschap is, is niet bekend",
                seen(there).in(Language.ENGLISH) + "; whether it is a verticale scholengemeenschap is not known");
    }

    private static LocalizedText seen(Truth there) {
        return switch (there) {
            case TRUE -> LocalizedText.of("staat vast", "it is there");
            case FALSE -> LocalizedText.of("ontbreekt", "it is missing");
            case UNKNOWN -> LocalizedText.of("niet bekend", "not known");
        };
    }

    private static LocalizedText integrated(Truth integrated) {
        return integrated == Truth.TRUE
                ? WEB_NOT_READ
                : LocalizedText.of(
                        "of het een geïntegreerde route is, is niet bekend",
                        "whether it is a geïntegreerde route is not known");
    }

    private static LawRule others(AgreementList list, LocalizedText why) {
        return new LawRule(
                        id(list) + ".others",
                        LocalizedText.of("wat de overeenkomst verder regelt", "what else the agreement lays down"),
                        list.provisions())
                .notRead(why);
    }

    private static LawRule rule(AgreementList list, Item item) {
        return new LawRule(id(list) + "." + item.letter(), item.text(), list.provisions());
    }

    private static String id(AgreementList list) {
        return "agreement." + Codes.of(list.basis());
    }
}
