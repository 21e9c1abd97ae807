package nl.schakel.assessment.framework;

import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.framework.Schakel.lesson;
import static nl.schakel.assessment.framework.Schakel.place;

import java.util.List;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.crosswalk.Dispute;
import nl.schakel.assessment.crosswalk.FactorReference;
import nl.schakel.assessment.crosswalk.Position;
import nl.schakel.assessment.crosswalk.Position.Stance;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;

/**
 * What the reports do not agree on: one praises what another blames, or finds it unimportant.
 *
 * <p>Three factors say one side of a dispute and nothing else, so they answer here and to no theme: the covenant and the consultation of
 * 2018, and the many partnerships of 2019. Other factors hold a side among other things, such as the win-win of 2018 of who pays; they
 * answer to their themes, and their report has its position here.
 */
final class SchakelDisputes {

    private static final String ROUTES = "leerroutes-2018";
    private static final String PORTRAITS = "schoolportretten-2014";
    private static final String IMPRESSION = "impressie-2018";

    private SchakelDisputes() {}

    static List<Dispute> all() {
        return List.of(paper(), frequency(), project(), exclusivity(), onePayer(), temporaryMoney(), manyNetworks());
    }

    private static Dispute paper() {
        return dispute(
                "paper",
                "afspraken op papier",
                "agreements on paper",
                holds("agreement.on-paper"),
                praises(
                                Schakel.CLOSING,
                                "een convenant is een van de manieren om een route te verankeren",
                                "a covenant is one of the ways to anchor a route")
                        .heldBy(FactorReference.of("doorlopende-leerroutes-2018", "covenant")),
                praises(
                        place(ROUTES, "3 Het Element, titel en inleiding"),
                        "op harde afspraken laten partners zien dat zij betrouwbaar zijn",
                        "hard agreements let partners show that they can be relied on"),
                blames(
                        place(PORTRAITS, "Het Perron, Exclusieve relatie"),
                        "wie alles dichttimmert, dreigt te missen waar het om gaat",
                        "who nails everything down may lose sight of what matters"),
                neutral(
                        Schakel.PORTRAITS,
                        "opbrengst telt op sommige plekken zwaarder dan papier",
                        "in some places what it yields counts for more than paper"),
                neutral(
                        place(IMPRESSION, "2.2 Is er sprake van regionale samenwerking?"),
                        "de meeste initiatieven doen het zonder convenant of overeenkomst",
                        "most initiatives do without a covenant or agreement"));
    }

    private static Dispute frequency() {
        return dispute(
                "consultation-frequency",
                "overleg dat elk jaar terugkomt",
                "consultation that returns each year",
                holds("governance.meets-each-year"),
                praises(
                                Schakel.CLOSING,
                                "overleg om de routes heen is een van de manieren om ze te verankeren",
                                "consultation around the routes is one of the ways to anchor them")
                        .heldBy(FactorReference.of("doorlopende-leerroutes-2018", "consultation")),
                praises(
                        place(ROUTES, "2 Bevindingen, Overleg(structuren) en afspraken"),
                        "bij Profijt leert men elkaar kennen en verbetert men doordat er geregeld overleg is",
                        "at Profijt people get to know each other and improve things by regular consultation"),
                neutral(
                        place(ROUTES, "3 TOT-route, Structuur & organisatie"),
                        "als de route eenmaal vanzelf loopt, hoeft het niet meer",
                        "once the route runs by itself it is no longer needed"));
    }

    private static Dispute project() {
        return dispute(
                "project",
                "samenwerken in een project",
                "cooperation as a project",
                has("partnership.form", "project"),
                praises(
                        place(ROUTES, "3 Dr. Nassau-Drenthe College, Structuur & organisatie"),
                        "een project heeft mensen die de aandacht vasthouden",
                        "a project has people who keep attention alive"),
                blames(
                        Schakel.PORTRAITS,
                        "wat blijft, vraagt een structuur en geen projectaanpak",
                        "what lasts asks for a structure and not for an approach by projects"));
    }

    private static Dispute exclusivity() {
        return dispute(
                "exclusivity",
                "een exclusieve relatie",
                "an exclusive relation",
                holds("context.exclusive"),
                praises(
                        place(PORTRAITS, "Het Perron, Exclusieve relatie"),
                        "met één vaste partner lukt afstemmen veel beter",
                        "with one fixed partner alignment succeeds much better"),
                praises(
                        place(ROUTES, "2 Bevindingen, Wat werkt?"),
                        "doen er bij de TOT-route meer scholen mee, dan kan de groep te klein worden",
                        "if more schools join the TOT route, the group can become too small"),
                blames(
                        place(ROUTES, "3 Het Element, Structuur & organisatie"),
                        "in het belang van leerlingen mogen anderen aanhaken",
                        "in the interest of pupils others may join"));
    }

    private static Dispute onePayer() {
        return dispute(
                "one-payer",
                "één partij betaalt alles",
                "one party pays everything",
                holds("funding.one-payer"),
                praises(
                        place(ROUTES, "3 Het Element, Financiën"),
                        "wie zelf betaalt, kan eisen stellen",
                        "who pays can make demands"),
                blames(
                        Schakel.SUCCESS_FACTORS,
                        "waar één partner te veel inlegt, wordt het nooit duurzaam",
                        "where one partner puts in too much it never lasts"));
    }

    private static Dispute temporaryMoney() {
        return dispute(
                "temporary-money",
                "tijdelijk geld of geld van derden",
                "temporary money or money of third parties",
                any(holds("funding.temporary-money"), holds("funding.third-party-payer")),
                praises(
                        lesson("8 Leerwerktrajecten (Maerlant in Brielle)"),
                        "met subsidie wordt de band met bedrijven sterker",
                        "subsidies make the tie with companies stronger"),
                praises(
                        place(
                                "praktijkvoorbeelden-2015",
                                "8 Leerwerktrajecten (Maerlant in Brielle), Omschrijving van de samenwerking"),
                        "wie blijvend met bedrijven wil werken, moet hun iets vergoeden",
                        "who wants to work with companies lastingly has to pay them something"),
                blames(
                        place(IMPRESSION, "3.1 Regionale dynamiek"),
                        "tijdelijk geld maakt geen netwerken die blijven",
                        "temporary money does not make networks that last"));
    }

    private static Dispute manyNetworks() {
        return dispute(
                "many-networks",
                "veel andere samenwerkingen",
                "many other cooperations",
                atLeast("partnership.networks", Overlegraad2019.MANY),
                praises(
                        Schakel.BOX,
                        "een bredere samenwerking helpt om bij tegenwind vol te houden",
                        "a wider cooperation helps to hold on in a headwind"),
                blames(
                                Schakel.HINDERS,
                                "dat er zo veel samenwerkingsverbanden zijn, staat zelf in de weg",
                                "that there are so many partnerships is an obstacle itself")
                        .heldBy(FactorReference.of("overlegraad-2019", "institutionalisation")));
    }

    private static Dispute dispute(String id, String nl, String en, Criterion seen, Position... positions) {
        return new Dispute(id, LocalizedText.of(nl, en), seen, List.of(positions));
    }

    private static Position praises(SourceReference source, String nl, String en) {
        return Position.of(Stance.PRAISES, LocalizedText.of(nl, en), source);
    }

    private static Position blames(SourceReference source, String nl, String en) {
        return Position.of(Stance.BLAMES, LocalizedText.of(nl, en), source);
    }

    private static Position neutral(SourceReference source, String nl, String en) {
        return Position.of(Stance.NEUTRAL, LocalizedText.of(nl, en), source);
    }
}
