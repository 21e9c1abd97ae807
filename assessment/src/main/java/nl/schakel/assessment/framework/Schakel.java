package nl.schakel.assessment.framework;

import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.framework.Report.WHOLE;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.source.Publication;
import nl.schakel.core.source.Reading;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;

/**
 * The profile of the library: twelve themes to which all factors of the six frameworks answer, but for those that the reports dispute.
 *
 * <p>The reports name the same things in other words, and name some of them twice. Here each fact is asked once, in the theme of which it
 * tells most, with the place that says it most plainly; the themes are ours, so their places are read as inferred. Themes weigh alike, and
 * so do the rules of a theme, but for boards and directors, which are one demand on two layers, and for money, which 2019 puts after time.
 *
 * <p>A route that has become standing practice is not asked for consultation, nor for boards and directors, as in the framework of 2018.
 * Results count once, with the interests, whatever they are results of; a joint team counts as anchoring and not as teachers who meet; that
 * another party is around or that somebody speaks of competition is asked, and not once more whether it is an obstacle. Marks are asked by
 * the framework of five conditions alone. What one report praises and another blames or finds unimportant is asked nowhere here: agreements
 * on paper, how often people meet, projects, exclusivity, who pays, temporary money and many wider cooperations.
 */
final class Schakel {

    static final SourceReference PORTRAITS = place("schoolportretten-2014", "Voorwoord");
    static final SourceReference BOX =
            behind("leerroutes-2018", "Vooraf, kader", "Waar een wil is, is een leerweg (2017)");
    static final SourceReference CLOSING = place("leerroutes-2018", "4 Tot slot");
    static final SourceReference SUCCESS_FACTORS =
            place("impressie-2018", "3.2 Kritische succesfactoren voor samenwerking");
    static final SourceReference PROMOTES = table("tabel bevorderend");
    static final SourceReference HINDERS = table("tabel belemmerend");
    static final SourceReference KOP = lesson("4 Samenwerkingsverband Kop van Noord-Holland VO");
    static final SourceReference BETA = lesson("9 Bètapartners");
    private static final SourceReference INTERESTS =
            place("kaats-opheij-2012", "vijf condities, recht doen aan belangen");

    private Schakel() {}

    static RuleSet ruleSet(List<Publication> publications) {
        return RuleSet.builder()
                .id(RuleSetId.of("schakel"))
                .version(1)
                .title(LocalizedText.of(
                        "Schakel: twaalf thema's uit zes kaders", "Schakel: twelve themes from six frameworks"))
                .addAllPublications(publications)
                .addAllFactors(themes())
                .addAllRules(Stream.of(willAndOwnership(), vision(), interests(), relation(), SchakelArranged.rules())
                        .flatMap(List::stream)
                        .toList())
                .addBands(new Band(0, LocalizedText.of("minder dan de helft gezien", "less than half seen")))
                .addBands(new Band(500_000, LocalizedText.of("ten minste de helft gezien", "at least half seen")))
                .addBands(new Band(
                        750_000, LocalizedText.of("ten minste driekwart gezien", "at least three quarters seen")))
                .leastCoverage(50)
                .build();
    }

    private static List<Factor> themes() {
        return List.of(
                theme("will", BOX, "wil en urgentie", "will and urgency"),
                theme("ownership", SUCCESS_FACTORS, "eigen zaak, niet opgelegd", "their own affair, not imposed"),
                theme("vision", BOX, "gedeelde visie en ambitie", "a shared vision and ambition"),
                theme("interests", INTERESTS, "belang en opbrengst voor allen", "interest and benefit for all"),
                theme("relation", PORTRAITS, "vertrouwen en een goede relatie", "trust and a good relation"),
                theme(
                        "direction",
                        PORTRAITS,
                        "regie en overleg op alle lagen",
                        "direction and consultation on all layers"),
                theme("means", CLOSING, "docenten, met tijd en geld", "teachers, with time and money"),
                theme("embedding", BOX, "inbedding en bereik", "embedding and reach"),
                theme("worlds", SUCCESS_FACTORS, "twee werelden verbonden", "two worlds joined"),
                theme("learning", BOX, "leren en verbeteren", "learning and improving"),
                theme("anchoring", CLOSING, "verankerd in het onderwijs", "anchored in education"),
                theme("surroundings", HINDERS, "een omgeving die ruimte laat", "surroundings that leave room"));
    }

    private static List<Rule> willAndOwnership() {
        return List.of(
                said("will", "will", BOX, "men wil samenwerken", "people want to cooperate"),
                said("will", "urgency", SUCCESS_FACTORS, "men voelt dat het nodig is", "people feel that it is needed"),
                said(
                        "will",
                        "passion",
                        PROMOTES,
                        "men is bevlogen over het doel",
                        "people are passionate about the goal"),
                said("will", "courage", PROMOTES, "bestuurders tonen moed", "board members show courage"),
                hindering(
                        "will",
                        "resistance",
                        WHOLE,
                        "medewerkers verzetten zich",
                        "staff resist",
                        holds("observed.resistance")),
                hindering(
                        "will",
                        "conservatism",
                        WHOLE,
                        "besturen of toezichthouders houden vast aan wat is",
                        "boards or supervisors hold on to what is",
                        holds("observed.conservatism")),
                said(
                        "ownership",
                        "not-imposed",
                        SUCCESS_FACTORS,
                        "de samenwerking is niet opgelegd",
                        "the cooperation is not imposed"),
                said(
                        "ownership",
                        "ownership",
                        PORTRAITS,
                        "partners voelen zich eigenaar",
                        "partners feel that it is theirs"),
                said(
                        "ownership",
                        "shared-responsibility",
                        KOP,
                        "partners dragen hun verantwoordelijkheid samen",
                        "partners carry their responsibility together"));
    }

    private static List<Rule> vision() {
        return List.of(
                said("vision", "shared-vision", BOX, "er is een gedeelde visie", "there is a shared vision"),
                rule(
                        "vision",
                        "shared-goal",
                        SUCCESS_FACTORS,
                        "er is een gezamenlijk doel",
                        "there is a common goal",
                        any(atLeast("partnership.goals", 1), holds("observed.shared-goal"))),
                said(
                        "vision",
                        "joint-ambition",
                        CLOSING,
                        "er is een gezamenlijke ambitie",
                        "there is a joint ambition"),
                said(
                        "vision",
                        "pupil-interest",
                        PORTRAITS,
                        "de leerling en diens loopbaan gaan voor",
                        "pupils and their careers go first"),
                said(
                        "vision",
                        "ambition-beyond-diploma",
                        PORTRAITS,
                        "men kijkt verder dan het diploma van het vmbo",
                        "people look beyond the diploma of the vmbo"),
                said(
                        "vision",
                        "clear-picture",
                        BOX,
                        "er is een duidelijk beeld van de routes",
                        "there is a clear picture of the routes"),
                rule(
                        "vision",
                        "conveyed",
                        BOX,
                        "het beeld is over te brengen, of er is draagvlak voor",
                        "the picture can be conveyed, or has support",
                        any(holds("observed.communicable"), holds("observed.support"))));
    }

    private static List<Rule> interests() {
        return List.of(
                said("interests", "win-win", SUCCESS_FACTORS, "alle partijen winnen erbij", "all parties gain by it"),
                said(
                        "interests",
                        "benefit",
                        place("schoolportretten-2014", "Voorwoord, Profijt"),
                        "ieder heeft er iets aan",
                        "everyone benefits"),
                said(
                        "interests",
                        "mutual-interest",
                        CLOSING,
                        "vmbo en mbo hebben er beide belang bij",
                        "both vmbo and mbo have an interest in it"),
                said(
                        "interests",
                        "equality",
                        BOX,
                        "men voelt zich gelijkwaardige partners",
                        "people feel equal partners"),
                rule(
                        "interests",
                        "results",
                        PORTRAITS,
                        "er is te zien wat het oplevert",
                        "it can be seen what it yields",
                        atLeast("context.results", 1)));
    }

    private static List<Rule> relation() {
        return List.of(
                said("relation", "trust", PORTRAITS, "partners vertrouwen elkaar", "partners trust each other"),
                said("relation", "goodwill", BOX, "men gunt elkaar wat", "people grant each other something"),
                said("relation", "acquaintance", BOX, "men kent elkaar", "people know each other"),
                said(
                        "relation",
                        "good-relation",
                        CLOSING,
                        "de relatie tussen de partners is goed",
                        "the relation between the partners is good"),
                rule(
                        "relation",
                        "openness",
                        PORTRAITS,
                        "partners staan open voor elkaar, of de cultuur is open",
                        "partners are open to each other, or the culture is open",
                        any(holds("observed.openness"), holds("observed.open-culture"))),
                said(
                        "relation",
                        "investing-in-relation",
                        PROMOTES,
                        "men steekt tijd en moeite in de relatie",
                        "people put time and effort into the relation"),
                said(
                        "relation",
                        "chain-interest",
                        BOX,
                        "het ketenbelang gaat boven het schoolbelang",
                        "the interest of the chain goes before that of the school"));
    }

    static SourceReference place(String publication, String place) {
        return SourceReference.of(PublicationId.of(publication), place);
    }

    private static SourceReference behind(String publication, String place, String behind) {
        return place(publication, place).toBuilder().behind(behind).build();
    }

    private static SourceReference table(String table) {
        return behind(
                "overlegraad-2019",
                "2 Belemmerende & bevorderende factoren, " + table,
                "ResearchNed 2014; Regioplan 2015; BMC 2017; 10 succesfactoren passend onderwijs 2018; VNG 2018");
    }

    static SourceReference lesson(String example) {
        return place("praktijkvoorbeelden-2015", example + ", Belang voor andere scholen en besturen");
    }

    private static Factor theme(String id, SourceReference source, String nl, String en) {
        return Factor.of(
                id,
                LocalizedText.of(nl, en),
                FactorGroup.THEME,
                WHOLE,
                source.toBuilder().reading(Reading.INFERRED).build());
    }

    /** A rule that only statements about its topic can answer. */
    static Rule said(String theme, String topic, SourceReference source, String nl, String en) {
        return rule(theme, topic, source, nl, en, holds("observed." + topic));
    }

    static Rule rule(String theme, String id, SourceReference source, String nl, String en, Criterion criterion) {
        return Rule.builder()
                .id(RuleId.of(id))
                .factor(FactorId.of(theme))
                .text(LocalizedText.of(nl, en))
                .criterion(criterion)
                .source(source)
                .build();
    }

    static Rule hindering(String theme, String id, int weight, String nl, String en, Criterion criterion) {
        return rule(theme, id, HINDERS, nl, en, criterion).toBuilder()
                .weight(weight)
                .effect(Effect.HINDERING)
                .build();
    }
}
