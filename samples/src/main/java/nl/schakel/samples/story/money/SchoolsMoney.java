package nl.schakel.samples.story.money;

import static nl.schakel.core.quantity.Euro.euro;

import java.math.BigDecimal;
import java.util.List;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.Language;
import nl.schakel.model.funding.arrangement.InKind;
import nl.schakel.model.route.RouteSegment;

/** The money of six partnerships whose reports give hardly more than the form of what was agreed. */
public final class SchoolsMoney {

    private SchoolsMoney() {}

    /** {@return the cases, in the order of the reports} */
    public static List<Replay> replays() {
        return List.of(wvo(), nassau(), delfland(), betapartners(), maerlantThen(), maerlantNow(), perron());
    }

    static Replay wvo() {
        Agreed agreed = Agreed.of("wvo-kw1c", "development-time", "own-time", "programme-money", "preparation-hours");
        String placement = days(agreed, "placement");
        String mbo = days(agreed, "mbo-days");
        return Replay.of(
                        "Willem van Oranje-KW1C, 2018: eigen tijd, en geld van een programma",
                        "Willem van Oranje-KW1C, 2018: own time, and money of a programme",
                        agreed)
                .computed(
                        "de brug zelf, per leerling: stage " + placement + ", mbo " + mbo + " dagen",
                        "the bridge itself, for each pupil: placement " + placement + ", mbo " + mbo + " days")
                .notGiven(
                        "hoeveel uren de mbo-docent uit ontwikkeltijd en uit eigen tijd geeft, en wat een uur kost",
                        "how many hours the mbo teacher gives out of development time and own time, and what an hour"
                                + " costs");
    }

    /** Days a week times weeks of a part of the bridge, such as '2 x 7 = 14'. */
    static String days(Agreed agreed, String segment) {
        ElementId wanted = ElementId.of(segment);
        RouteSegment found = agreed.partnership().routes().stream()
                .flatMap(route -> route.timeline().years().stream())
                .flatMap(year -> year.segments().stream())
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow();
        return product(found.time().orElseThrow(), found.length().orElseThrow());
    }

    private static String product(Quantity one, Quantity other) {
        BigDecimal first = one.exactValue().orElseThrow();
        BigDecimal second = other.exactValue().orElseThrow();
        return first.toPlainString() + " x " + second.toPlainString() + " = "
                + first.multiply(second).toPlainString();
    }

    static Replay nassau() {
        Agreed agreed = Agreed.of(
                "nassau-drenthe",
                "task-hours",
                "projects-office",
                "closed-purse-vmbo",
                "closed-purse-mbo",
                "guest-teaching");
        return Replay.of(
                        "Dr. Nassau College-Drenthe College, 2018: een factuur als het voorkomt, zonder prijs",
                        "Dr. Nassau College-Drenthe College, 2018: an invoice if it happens, without a price",
                        agreed)
                .notGiven(
                        "hoeveel taakuren het zijn; de middelen van het Bureau Projecten; of het al is voorgekomen",
                        "how many task hours there are; the means of the projects office; whether it ever happened")
                .settled(
                        agreed,
                        agreed.settled(agreed.assuming(
                                        "tien verzonnen uren; een prijs is niet verzonnen",
                                        "ten made-up hours; no price is made up")
                                .hours(ElementId.of("guest-teaching"), PartnerId.of("drenthe-college"), 10)));
    }

    static Replay delfland() {
        Agreed agreed = Agreed.of("sc-delfland", "operating-cost");
        return Replay.of("SC Delfland, 2015: elk de helft", "SC Delfland, 2015: half and half", agreed)
                .notGiven("wat de scholen zelf aan formatie dragen", "what the schools bear themselves for their staff")
                .settled(
                        agreed,
                        agreed.settled(agreed.assuming(
                                        "een rond bedrag met een cent die niet te halveren is",
                                        "a round amount with a cent that cannot be halved")
                                .cost(ElementId.of("operating-cost"), euro("100000.01"))));
    }

    static Replay betapartners() {
        Agreed agreed = Agreed.of(
                "betapartners",
                "contribution-schools",
                "contribution-vu",
                "contribution-uva",
                "contribution-hva",
                "contribution-inholland",
                "science-coordinators-time",
                "excellence-project",
                "e-learning-project",
                "research-line-project",
                "subject-support-points");
        Quantity each = agreed.arrangement(InKind.class, "science-coordinators-time")
                .extent()
                .orElseThrow();
        String roles = product(agreed.group("vo-schools").count(), each);
        return Replay.of(
                        "Bètapartners, 2015: bijdragen van de leden, en projecten met subsidie",
                        "Bètapartners, 2015: contributions of the members, and projects with subsidies",
                        agreed)
                .computed(
                        "vrijgemaakte bètacoördinatoren, bij een per school: " + roles,
                        "freed science coordinators, at one a school: " + roles)
                .notGiven(
                        "of de bijdrage jaarlijks is, en of scholen en ho-instellingen evenveel geven; hoeveel tijd een"
                                + " bètacoördinator krijgt",
                        "whether the contribution is yearly, and whether schools and institutions of higher education"
                                + " give as much; how much time a science coordinator gets");
    }

    static Replay maerlantThen() {
        Agreed agreed =
                Agreed.of("maerlant", "bib-subsidy", "fee-for-companies").asIn("2009-2010");
        return Replay.of(
                        "Maerlant, 2007-2011, hier in 2009-2010: de vergoeding van de bedrijven uit de subsidie",
                        "Maerlant, 2007-2011, here in 2009-2010: the fee of the companies out of the subsidy",
                        agreed)
                .notGiven(
                        "welk deel van de subsidie naar de " + companies(agreed, Language.DUTCH)
                                + " bedrijven ging, en welk naar het verstevigen van de contacten",
                        "which part of the subsidy went to the " + companies(agreed, Language.ENGLISH)
                                + " companies, and which to strengthening the contacts");
    }

    private static String companies(Agreed agreed, Language language) {
        return agreed.group("metal-companies").count().text(language);
    }

    static Replay maerlantNow() {
        Agreed agreed = Agreed.of("maerlant", "erasmus-subsidy", "supervision-metal", "supervision-others");
        return Replay.of(
                        "Maerlant, 2015: zonder vergoeding, een nieuwe subsidie in aanvraag",
                        "Maerlant, 2015: without a fee, a new subsidy being applied for",
                        agreed)
                .notGiven(
                        "hoeveel er is aangevraagd, en voor welke jaren",
                        "how much was applied for, and for which years");
    }

    static Replay perron() {
        Agreed agreed = Agreed.of("perron", "workshop-manager-cost");
        ElementId cost = ElementId.of("workshop-manager-cost");
        String name = agreed.partnership().identity().name();
        return Replay.of(
                        name + ", 2014: een gedeelde werknemer, deel onbekend",
                        name + ", 2014: a shared employee, share unknown",
                        agreed)
                .notGiven("het deel van " + csv(agreed), "the share of " + csv(agreed))
                .settled(
                        agreed,
                        agreed.settled(agreed.assuming(
                                        "ronde loonkosten; dat CSV een derde betaalt, is verzonnen",
                                        "a round cost of wages; that CSV pays a third is made up")
                                .cost(cost, euro("60000.00"))
                                .key(cost, PartnerId.of("a12"), 2)
                                .key(cost, PartnerId.of("csv"), 1)));
    }

    private static String csv(Agreed agreed) {
        return agreed.partnership().partner(PartnerId.of("csv")).orElseThrow().name();
    }
}
