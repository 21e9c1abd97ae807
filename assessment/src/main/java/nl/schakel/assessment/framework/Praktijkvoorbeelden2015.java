package nl.schakel.assessment.framework;

import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.hasAny;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.not;
import static nl.schakel.assessment.framework.Report.HALF;
import static nl.schakel.assessment.framework.Report.WHOLE;

import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.id.PublicationId;
import nl.schakel.core.source.Publication;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;

/**
 * What others can learn from the eight examples of 2015, by the section of each on its importance for other schools and boards.
 *
 * <p>The lessons stand in the order of the examples; one that two examples teach stands with the first and counts once. Each weighs
 * alike, however many an example has, since the report does not rank them over the examples; the role of the province weighs half, as the
 * report only calls it striking. Each lesson is that of one case or two, so a low score says that little of it was seen, not that a
 * partnership fails.
 *
 * <p>Two lessons are asked only where they have a meaning: acting in time where pupil numbers decline, tying companies where there are any.
 * That companies stay when they are paid stands in the description of the example, not in its lesson: it has that place, and weighs half.
 *
 * <p>Left out: agreements on paper, of which no lesson speaks; the active and paid contribution that Bètapartners asks of schools, which
 * stands in its description only; that schools cooperate at all, which is what is assessed; and that meetings are about content, of
 * which no fact tells. Of talking much with each other the support that it brings is what a dossier can tell.
 */
final class Praktijkvoorbeelden2015 {

    private static final Report REPORT = new Report(new Publication(
            PublicationId.of("praktijkvoorbeelden-2015"),
            "Samenwerking in het voortgezet onderwijs: praktijkvoorbeelden",
            PartialDate.of(2015),
            Optional.of("Regioplan")));

    private static final String NOORDOOST_FRYSLAN = lessonOf("2 RPO Noordoost Fryslân");
    private static final String DELFLAND = lessonOf("3 Scholencombinatie Delfland");
    private static final String KOP = lessonOf("4 Samenwerkingsverband Kop van Noord-Holland VO");
    private static final String KOP_AND_POVO =
            lessonOf("4 Samenwerkingsverband Kop van Noord-Holland VO en 5 POVO-overleg Noordoostpolder-Urk");
    private static final String POVO = lessonOf("5 POVO-overleg Noordoostpolder-Urk");
    private static final String PROFIJT = lessonOf("6 Profijt");
    private static final String DOVOC = lessonOf("7 Drents Openbaar VO-Convenant");
    private static final String DOVOC_AND_BETA = lessonOf("7 Drents Openbaar VO-Convenant en 9 Bètapartners");
    private static final String MAERLANT = lessonOf("8 Leerwerktrajecten (Maerlant in Brielle)");
    private static final String MAERLANT_DESCRIBED =
            "8 Leerwerktrajecten (Maerlant in Brielle), Omschrijving van de samenwerking";
    private static final String BETA = lessonOf("9 Bètapartners");

    private static final Criterion DECLINE = any(holds("context.decline"), has("partnership.themes", "decline"));
    private static final Criterion WITH_COMPANIES = holds("practice.with-companies");

    private Praktijkvoorbeelden2015() {}

    static RuleSet ruleSet() {
        return RuleSet.builder()
                .id(RuleSetId.of("praktijkvoorbeelden-2015"))
                .version(1)
                .title(LocalizedText.of(
                        "Praktijkvoorbeelden: wat anderen ervan kunnen leren (2015)",
                        "Examples from practice: what others can learn from them (2015)"))
                .addPublications(REPORT.publication())
                .addAllFactors(lessons())
                .addAllRules(ofDeclineAndSupport())
                .addAllRules(ofTransition())
                .addAllRules(ofTeachersCompaniesAndNetworks())
                .addBands(new Band(0, LocalizedText.of("minder dan de helft gezien", "less than half seen")))
                .addBands(new Band(500_000, LocalizedText.of("ten minste de helft gezien", "at least half seen")))
                .addBands(new Band(
                        750_000, LocalizedText.of("ten minste driekwart gezien", "at least three quarters seen")))
                .leastCoverage(50)
                .build();
    }

    private static List<Factor> lessons() {
        return List.of(
                lesson("in-time", NOORDOOST_FRYSLAN, "elkaar op tijd vinden", "finding each other in time"),
                lesson(
                        "regional-direction",
                        HALF,
                        NOORDOOST_FRYSLAN,
                        "een overheid die de regio regisseert",
                        "a government that directs the region"),
                lesson("communication", DELFLAND, "veel met elkaar praten", "talking much with each other"),
                lesson("stronger-together", DELFLAND, "samen sterker staan", "being stronger together"),
                lesson("trust", KOP, "vertrouwen", "trust"),
                lesson("language", KOP, "elkaars taal leren spreken", "learning each other's language"),
                lesson("time-to-grow", KOP_AND_POVO, "tijd om te groeien", "time to grow"),
                lesson(
                        "shared-responsibility",
                        KOP,
                        "verantwoordelijkheid samen dragen",
                        "carrying responsibility together"),
                lesson("all-stakeholders", KOP, "alle belanghebbenden aan tafel", "all who have a stake at the table"),
                lesson("every-level", POVO, "iedere organisatie op ieder niveau", "every organisation on every level"),
                lesson(
                        "project-group",
                        POVO,
                        "een groep die afstemt en knelpunten aanpakt",
                        "a group that aligns and tackles difficulties"),
                lesson("directors", PROFIJT, "de directies aan tafel", "the directors at the table"),
                lesson("no-competition", PROFIJT, "geen concurrenten in de regio", "no competitors in the region"),
                lesson(
                        "coordinators",
                        PROFIJT,
                        "coördinatoren met tijd, kennis en enthousiasme",
                        "coordinators with time, knowledge and enthusiasm"),
                lesson("inspiration", DOVOC, "enthousiasme en inspiratie", "enthusiasm and inspiration"),
                lesson("knowledge", DOVOC_AND_BETA, "kennis uitwisselen", "exchanging knowledge"),
                lesson("saves-time", DOVOC, "stukken delen spaart tijd", "sharing papers saves time"),
                lesson(
                        "pupils-succeed",
                        MAERLANT,
                        "iets bereiken met leerlingen die het moeilijk hebben",
                        "achieving something with pupils for whom school is hard"),
                lesson("companies", MAERLANT, "bedrijven binden", "tying companies"),
                lesson(
                        "professionalisation",
                        BETA,
                        "docenten worden professioneler",
                        "teachers become more professional"),
                lesson("breadth", BETA, "een breed netwerk", "a broad network"),
                lesson(
                        "own-programme",
                        BETA,
                        "een programma van de scholen zelf",
                        "a programme of the schools themselves"));
    }

    private static List<Rule> ofDeclineAndSupport() {
        return List.of(
                where(
                        DECLINE,
                        rule(
                                "in-time",
                                "in-time",
                                NOORDOOST_FRYSLAN,
                                "besturen zoeken elkaar bij krimp op tijd op",
                                "boards find each other in time when numbers decline",
                                holds("observed.in-time"))),
                rule(
                        "regional-direction",
                        "regional-direction",
                        NOORDOOST_FRYSLAN,
                        "een overheid, zoals de provincie, heeft een rol in de regie",
                        "a government, such as the province, has a part in directing",
                        holds("observed.regional-direction")),
                rule(
                        "communication",
                        "communication",
                        DELFLAND,
                        "er wordt veel over gepraat, en men wordt zo meegenomen",
                        "it is talked about much, and so people are taken along",
                        holds("observed.support")),
                rule(
                        "stronger-together",
                        "stronger-together",
                        DELFLAND,
                        "partners versterken elkaar en staan er samen beter voor",
                        "partners make each other stronger and are better off together",
                        holds("observed.win-win")),
                rule(
                        "trust",
                        "trust",
                        KOP,
                        "partners vertrouwen elkaar",
                        "partners trust each other",
                        holds("observed.trust")),
                rule(
                        "trust",
                        "boards-meet",
                        HALF,
                        KOP,
                        "bestuurders ontmoeten elkaar, want zo ontstaat vertrouwen",
                        "board members meet, as that is how trust arises",
                        has("governance.layers", "strategic")),
                rule(
                        "language",
                        "language",
                        KOP,
                        "partners spreken elkaars taal",
                        "partners speak each other's language",
                        holds("observed.language")),
                rule(
                        "time-to-grow",
                        "time-to-grow",
                        KOP_AND_POVO,
                        "de samenwerking kreeg de tijd om te groeien",
                        "the cooperation was given time to grow",
                        holds("observed.time-to-grow")),
                rule(
                        "shared-responsibility",
                        "shared-responsibility",
                        KOP,
                        "partners dragen hun verantwoordelijkheid samen",
                        "partners carry their responsibility together",
                        holds("observed.shared-responsibility")),
                rule(
                        "all-stakeholders",
                        "all-stakeholders",
                        KOP,
                        "wie belang heeft, zit aan tafel",
                        "whoever has a stake sits at the table",
                        holds("observed.all-stakeholders")));
    }

    private static List<Rule> ofTransition() {
        return List.of(
                rule(
                        "every-level",
                        "every-level",
                        POVO,
                        "elke organisatie zit op elk niveau aan tafel",
                        "every organisation sits at the table on every level",
                        holds("observed.all-layers")),
                rule(
                        "project-group",
                        "project-group",
                        POVO,
                        "een groep plant, verbindt of wisselt uit, zodat thema's op elkaar aansluiten",
                        "a group plans, connects or exchanges, so that themes fit each other",
                        any(
                                hasAny("governance.body-functions", "plans", "connects", "exchanges"),
                                holds("observed.consultation-structure"))),
                rule(
                        "directors",
                        "directors",
                        PROFIJT,
                        "directies of hun besturen zitten aan tafel",
                        "directors or their boards sit at the table",
                        any(
                                hasAny("governance.layers", "tactical", "strategic"),
                                holds("observed.leadership-support"))),
                rule(
                        "no-competition",
                        "no-competition",
                        PROFIJT,
                        "er is in de regio geen ander van dezelfde soort",
                        "there is no other of the same kind in the region",
                        not(holds("context.competition"))),
                rule(
                        "coordinators",
                        "coordination",
                        PROFIJT,
                        "er is iemand die coördineert",
                        "there is somebody who coordinates",
                        holds("governance.coordinator")),
                rule(
                        "coordinators",
                        "devoted-coordinators",
                        PROFIJT,
                        "wie coördineert, stopt er tijd, kennis en enthousiasme in",
                        "whoever coordinates puts time, knowledge and enthusiasm into it",
                        holds("observed.coordinators")));
    }

    private static List<Rule> ofTeachersCompaniesAndNetworks() {
        return List.of(
                rule(
                        "inspiration",
                        "enthusiasm",
                        DOVOC,
                        "wie meedoet, is enthousiast",
                        "those who take part are enthusiastic",
                        holds("observed.passion")),
                rule(
                        "inspiration",
                        "inspires",
                        DOVOC,
                        "men doet bij elkaar inspiratie op",
                        "people inspire each other",
                        holds("observed.good-examples")),
                rule(
                        "knowledge",
                        "knowledge-exchanged",
                        DOVOC_AND_BETA,
                        "kennis wordt gedeeld en samen ontwikkeld",
                        "knowledge is shared and developed together",
                        any(
                                has("practice.kinds", "knowledge-sharing"),
                                has("context.result-kinds", "shared-knowledge"),
                                holds("observed.learning-together"))),
                rule(
                        "saves-time",
                        "saves-time",
                        DOVOC,
                        "er is winst in tijd of geld, bijvoorbeeld door elkaars stukken te gebruiken",
                        "time or money is gained, by using each other's papers for example",
                        has("context.result-kinds", "efficiency")),
                rule(
                        "pupils-succeed",
                        "pupils-succeed",
                        MAERLANT,
                        "leerlingen halen een diploma, komen hoger uit of vallen minder uit",
                        "pupils get a diploma, reach a higher level or drop out less",
                        hasAny("context.result-kinds", "diploma", "pass-rate", "higher-level", "less-drop-out")),
                where(
                        WITH_COMPANIES,
                        rule(
                                "companies",
                                "subsidy",
                                MAERLANT,
                                "er is geld van derden, zoals subsidie",
                                "there is money of third parties, such as a subsidy",
                                holds("funding.third-party-payer"))),
                where(
                        WITH_COMPANIES,
                        rule(
                                "companies",
                                "tie-strengthened",
                                MAERLANT,
                                "er wordt in de band met bedrijven geïnvesteerd",
                                "people invest in the tie with companies",
                                holds("observed.investing-in-relation"))),
                where(
                        WITH_COMPANIES,
                        rule(
                                "companies",
                                "companies-stay",
                                HALF,
                                MAERLANT_DESCRIBED,
                                "bedrijven zijn gebonden en haken niet af, bijvoorbeeld door een vergoeding",
                                "companies are tied and do not leave, by a fee for example",
                                holds("observed.companies-tied"))),
                rule(
                        "professionalisation",
                        "professionalisation",
                        BETA,
                        "docenten leren van meedoen",
                        "teachers learn from taking part",
                        any(has("context.result-kinds", "professionalisation"), holds("observed.professionalisation"))),
                rule(
                        "breadth",
                        "breadth",
                        BETA,
                        "het netwerk is breed",
                        "the network is broad",
                        holds("observed.breadth")),
                rule(
                        "own-programme",
                        "input",
                        BETA,
                        "wat er gebeurt, is van de scholen zelf: zij brengen het in en bepalen mee",
                        "what is done is the schools' own: they bring it in and have a say",
                        holds("observed.ownership")),
                rule(
                        "own-programme",
                        "useful-to-all",
                        BETA,
                        "ieder heeft er iets aan",
                        "it is of use to everybody",
                        holds("observed.benefit")));
    }

    private static String lessonOf(String examples) {
        return examples + ", Belang voor andere scholen en besturen";
    }

    private static Factor lesson(String id, String place, String nl, String en) {
        return lesson(id, WHOLE, place, nl, en);
    }

    private static Factor lesson(String id, int weight, String place, String nl, String en) {
        return REPORT.factor(FactorGroup.LESSON, id, weight, place, nl, en);
    }

    private static Rule rule(String factor, String id, String place, String nl, String en, Criterion criterion) {
        return rule(factor, id, WHOLE, place, nl, en, criterion);
    }

    private static Rule rule(
            String factor, String id, int weight, String place, String nl, String en, Criterion criterion) {
        return REPORT.rule(factor, id, weight, place, nl, en, criterion);
    }

    private static Rule where(Criterion applicability, Rule rule) {
        return rule.toBuilder().applicability(applicability).build();
    }
}
