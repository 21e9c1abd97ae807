package nl.schakel.assessment.framework;

import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.hasAny;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static nl.schakel.assessment.framework.Report.HALF;
import static nl.schakel.assessment.framework.Report.WHOLE;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;

/**
 * The twelve promoting and twelve hindering factors of the paper of 2019 on cooperation in the region, in its order.
 *
 * <p>The paper sets the factors side by side, so all weigh the same. A hindering factor is named after its obstacle and scores high where
 * that obstacle does not hinder; its rules say what stands in the way and are turned round in the score. Where the paper puts two things in
 * one factor they are two rules: knowing each other and goodwill; competition and silo thinking; sectors and denominations; lack of time
 * and of money, of which it puts time first, so money weighs half; relation and trust. That somebody speaks of
 * competition is a rule apart from competition that is recorded as an obstacle: where a source says that there is none, the first is
 * known though nobody listed all obstacles. Together they weigh as much as silo thinking.
 *
 * <p>What only people can tell is asked of statements: passion, vision, culture, courage, resistance, conservatism. Region, consultation
 * and recorded obstacles or differences are structure; that there is consultation or a coordinator shows an organised cooperation. Three
 * choices are ours, since the paper gives no number and no sign: {@value #MUCH_LARGER} times as large is a difference of scale that nobody
 * would deny, {@value #MANY} wider cooperations are many, and a group that needs a number of pupils to go on shows that funding by
 * number of pupils stands in the way. Nothing in a dossier tells a difference of level or the insecurity of staff, so neither is asked.
 * Higher cost, times of meetings and dependence on subsidy are not lack of money or time, and supervision is not law.
 */
final class Overlegraad2019 {

    /** How many times as large one institution has to be as another for a difference of scale. */
    static final int MUCH_LARGER = 10;

    /** From how many wider cooperations on there are many. */
    static final int MANY = 5;

    private static final Report REPORT = Report.of("overlegraad-2019", "Samen werken aan goed onderwijs", 2019);
    private static final String PROMOTES = "2 Belemmerende & bevorderende factoren, tabel bevorderend";
    private static final String HINDERS = "2 Belemmerende & bevorderende factoren, tabel belemmerend";
    private static final String BEHIND =
            "ResearchNed 2014; Regioplan 2015; BMC 2017; 10 succesfactoren passend onderwijs 2018; VNG 2018";

    private Overlegraad2019() {}

    static RuleSet ruleSet() {
        return RuleSet.builder()
                .id(RuleSetId.of("overlegraad-2019"))
                .version(1)
                .title(LocalizedText.of(
                        "Bevorderende en belemmerende factoren voor samenwerking in de regio (2019)",
                        "Promoting and hindering factors for cooperation in the region (2019)"))
                .addPublications(REPORT.publication())
                .addAllFactors(promoting())
                .addAllFactors(hindering())
                .addAllRules(rules())
                .addBands(new Band(0, LocalizedText.of("minder dan de helft gezien", "less than half seen")))
                .addBands(new Band(500_000, LocalizedText.of("ten minste de helft gezien", "at least half seen")))
                .addBands(new Band(
                        750_000, LocalizedText.of("ten minste driekwart gezien", "at least three quarters seen")))
                .leastCoverage(50)
                .build();
    }

    private static List<Factor> promoting() {
        return List.of(
                promoting("urgency", "urgentie die men voelt", "urgency that is felt"),
                promoting("passion", "bevlogen over het doel in de inhoud", "passion for the substantive goal"),
                promoting("good-examples", "goede voorbeelden als inspiratie", "good examples as inspiration"),
                promoting("spreads", "samenwerken breidt zich uit", "cooperation breeds cooperation"),
                promoting("bounded-region", "duidelijk afgebakende regio", "a clearly bounded region"),
                promoting("benchmarks", "benchmarks om kennis te delen", "benchmarks to share knowledge"),
                promoting("shared-vision", "gedeelde visie", "a shared vision"),
                promoting("acquaintance", "elkaar kennen en iets gunnen", "knowing each other, and goodwill"),
                promoting("open-culture", "open cultuur van leren", "an open culture of learning"),
                promoting("investing-in-relation", "investeren in de relatie", "investing in the relation"),
                promoting("courage", "bestuurlijke moed naar de achterban", "courage towards the constituency"),
                promoting("organisation", "organisatie van de samenwerking", "organisation of the cooperation"));
    }

    private static List<Factor> hindering() {
        return List.of(
                hindering("law", "wetten en regels", "law and regulations"),
                hindering("competition", "concurrentie en hokjesdenken", "competition and silo thinking"),
                hindering("culture-differences", "verschillen in cultuur", "differences of culture"),
                hindering("money-and-time", "gebrek aan geld en vooral tijd", "lack of money and above all time"),
                hindering("scale-differences", "verschillen in schaal en niveau", "differences of scale and level"),
                hindering("institutionalisation", "te veel samenwerkingsverbanden", "too many partnerships"),
                hindering("administration", "administraties die niet aansluiten", "administrations that do not match"),
                hindering("transport", "vervoer van leerlingen", "transport of pupils"),
                hindering("resistance", "weerstand bij medewerkers", "resistance of staff"),
                hindering("funding-per-pupil", "bekostiging naar aantal leerlingen", "funding by number of pupils"),
                hindering("personal-relation", "persoonlijke relatie zonder vertrouwen", "a relation without trust"),
                hindering("conservatism", "behoudende besturen of toezicht", "conservative boards or supervisors"));
    }

    private static List<Rule> rules() {
        return Stream.of(promotingRules(), firstHinderingRules(), lastHinderingRules())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> promotingRules() {
        return List.of(
                said("urgency", "urgency", "men voelt urgentie", "people feel urgency"),
                said("passion", "passion", "men is bevlogen over het doel", "people are passionate about the goal"),
                said("good-examples", "good-examples", "goede voorbeelden inspireren", "good examples inspire"),
                said(
                        "spreads",
                        "spreads",
                        "samenwerken over het ene leidt tot samenwerken over het andere",
                        "cooperating on one thing leads to cooperating on another"),
                promoting(
                        "bounded-region",
                        "region-bounded",
                        "de regio is duidelijk afgebakend",
                        "the region is clearly bounded",
                        any(holds("partnership.region-bounded"), holds("observed.bounded-region"))),
                said("benchmarks", "benchmarks", "men vergelijkt en leert ervan", "people compare and learn from it"),
                said("shared-vision", "shared-vision", "men deelt een visie", "people share a vision"),
                said("acquaintance", "acquaintance", "men kent elkaar goed", "people know each other well"),
                said("acquaintance", "goodwill", "men gunt elkaar iets", "people grant each other something"),
                said("open-culture", "open-culture", "de cultuur is open", "the culture is open"),
                said(
                        "investing-in-relation",
                        "investing-in-relation",
                        "men steekt tijd en moeite in de relatie",
                        "people put time and effort into the relation"),
                said(
                        "courage",
                        "courage",
                        "bestuurders tonen moed tegenover hun achterban",
                        "board members show courage towards their constituency"),
                promoting(
                        "organisation",
                        "organised",
                        "de samenwerking is georganiseerd: met overleg, een coördinator of anders",
                        "the cooperation is organised: with consultation, a coordinator or otherwise",
                        any(
                                holds("governance.consultation"),
                                holds("governance.coordinator"),
                                holds("observed.organisation"))));
    }

    private static List<Rule> firstHinderingRules() {
        return List.of(
                hindering("law", "law", WHOLE, "regels staan in de weg", "rules stand in the way", obstacle("law")),
                hindering(
                        "competition",
                        "competition",
                        HALF,
                        "er is concurrentie in de regio",
                        "there is competition in the region",
                        holds("observed.competition")),
                hindering(
                        "competition",
                        "competition-in-the-way",
                        HALF,
                        "concurrentie staat in de weg",
                        "competition stands in the way",
                        obstacle("competition")),
                hindering(
                        "competition",
                        "own-interest",
                        WHOLE,
                        "de eigen instelling gaat voor de leerlijn en de regio",
                        "the own institution goes before the line of learning and the region",
                        not(holds("observed.chain-interest"))),
                hindering(
                        "culture-differences",
                        "culture",
                        WHOLE,
                        "de sectoren verschillen in cultuur",
                        "the sectors differ in culture",
                        any(difference("culture"), obstacle("culture"))),
                hindering(
                        "culture-differences",
                        "denominations",
                        WHOLE,
                        "de deelnemers verschillen in denominatie",
                        "the members differ in denomination",
                        difference("identity")),
                hindering(
                        "money-and-time",
                        "lack-of-time",
                        WHOLE,
                        "er is te weinig tijd",
                        "there is too little time",
                        any(obstacle("time-of-teachers"), not(holds("observed.time")))),
                hindering(
                        "money-and-time",
                        "lack-of-money",
                        HALF,
                        "er is te weinig geld",
                        "there is too little money",
                        any(obstacle("money"), not(holds("observed.money")))),
                Report.inferred(hindering(
                        "scale-differences",
                        "scale",
                        WHOLE,
                        "de instellingen verschillen sterk in schaal",
                        "the institutions differ much in scale",
                        any(atLeast("partnership.scale-ratio", MUCH_LARGER), difference("scale"), obstacle("scale")))),
                Report.inferred(hindering(
                        "institutionalisation",
                        "many-partnerships",
                        WHOLE,
                        "het verband zit vast aan veel andere samenwerkingen",
                        "the partnership is tied to many other cooperations",
                        atLeast("partnership.networks", MANY))));
    }

    private static List<Rule> lastHinderingRules() {
        return List.of(
                hindering(
                        "administration",
                        "administration",
                        WHOLE,
                        "de administratie staat in de weg",
                        "administration stands in the way",
                        obstacle("administration")),
                hindering(
                        "transport",
                        "transport",
                        WHOLE,
                        "reizen, de kosten ervan of het ov staan in de weg",
                        "travel, its cost or public transport stand in the way",
                        holds("context.transport-obstacle")),
                hindering(
                        "resistance",
                        "resistance",
                        WHOLE,
                        "medewerkers verzetten zich",
                        "staff resist",
                        holds("observed.resistance")),
                Report.inferred(hindering(
                        "funding-per-pupil",
                        "least-group",
                        WHOLE,
                        "een groep gaat alleen door bij genoeg leerlingen",
                        "a group goes on only with enough pupils",
                        atLeast("funding.least-group", 1))),
                hindering(
                        "personal-relation",
                        "poor-relation",
                        WHOLE,
                        "de relatie is niet goed",
                        "the relation is not good",
                        not(holds("observed.good-relation"))),
                hindering(
                        "personal-relation",
                        "lack-of-trust",
                        WHOLE,
                        "het vertrouwen ontbreekt",
                        "trust is lacking",
                        not(holds("observed.trust"))),
                hindering(
                        "conservatism",
                        "conservatism",
                        WHOLE,
                        "besturen of toezichthouders houden vast aan wat is",
                        "boards or supervisors hold on to what is",
                        holds("observed.conservatism")));
    }

    private static Criterion obstacle(String kind) {
        return hasAny("context.obstacle-kinds", kind);
    }

    private static Criterion difference(String dimension) {
        return hasAny("context.difference-dimensions", dimension);
    }

    private static Factor promoting(String id, String nl, String en) {
        return Factor.of(id, LocalizedText.of(nl, en), FactorGroup.PROMOTING, WHOLE, at(PROMOTES));
    }

    private static Factor hindering(String id, String nl, String en) {
        return Factor.of(id, LocalizedText.of(nl, en), FactorGroup.HINDERING, WHOLE, at(HINDERS));
    }

    /** A rule that only statements about its topic can answer. */
    private static Rule said(String factor, String topic, String nl, String en) {
        return promoting(factor, topic, nl, en, holds("observed." + topic));
    }

    private static Rule promoting(String factor, String id, String nl, String en, Criterion criterion) {
        return REPORT.rule(factor, id, WHOLE, PROMOTES, nl, en, criterion).toBuilder()
                .source(at(PROMOTES))
                .build();
    }

    private static Rule hindering(String factor, String id, int weight, String nl, String en, Criterion criterion) {
        return REPORT.hindering(factor, id, weight, HINDERS, nl, en, criterion).toBuilder()
                .source(at(HINDERS))
                .build();
    }

    /** The paper draws on five sources and does not say which factor comes from which. */
    private static SourceReference at(String place) {
        return REPORT.at(place).toBuilder().behind(BEHIND).build();
    }
}
