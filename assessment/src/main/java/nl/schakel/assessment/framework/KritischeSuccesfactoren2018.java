package nl.schakel.assessment.framework;

import static nl.schakel.assessment.criterion.Criterion.any;
import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.framework.Report.HALF;
import static nl.schakel.assessment.framework.Report.WHOLE;

import java.util.List;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.text.LocalizedText;

/**
 * The critical success factors of the impression of 2018, named by board members of colleges for vocational education.
 *
 * <p>Six factors stand out in the text of the report. That cooperation is not imposed is no such word, but what the report misses where
 * cooperation fails; it stands last and weighs as much, since the report gives it as much room. Ownership and contribution follow from
 * urgency in the report, so they are no factor and nobody is asked for them. Who words a goal does not matter to the report, so a goal
 * that the partnership states will do. Win-win has two halves that weigh the same: all gain, and nobody invests so much more than the
 * others that it cannot last; of the second the library sees only the extreme, one party that pays everything. Drivers have to be good
 * ones, so that there is a coordinator is not enough. Not speaking each other's language is the report's reason to join both worlds and
 * weighs half of it; recorded differences of terms or structure take no points away, since the report puts them down to national choices.
 *
 * <p>Agreements, subsidies and layers stand elsewhere in the report, not among the factors, and are not asked for.
 */
final class KritischeSuccesfactoren2018 {

    private static final Report REPORT =
            Report.of("impressie-2018", "Impressie van bestaande samenwerkingsinitiatieven in het vmbo – mbo", 2018);
    private static final String PLACE = "3.2 Kritische succesfactoren voor samenwerking";

    private KritischeSuccesfactoren2018() {}

    static RuleSet ruleSet() {
        return RuleSet.builder()
                .id(RuleSetId.of("kritische-succesfactoren-2018"))
                .version(1)
                .title(LocalizedText.of(
                        "Kritische succesfactoren voor samenwerking vmbo-mbo (2018)",
                        "Critical success factors for cooperation of vmbo and mbo (2018)"))
                .addPublications(REPORT.publication())
                .addAllFactors(factors())
                .addAllRules(rules())
                .addBands(new Band(0, LocalizedText.of("minder dan de helft gezien", "less than half seen")))
                .addBands(new Band(500_000, LocalizedText.of("ten minste de helft gezien", "at least half seen")))
                .addBands(new Band(
                        750_000, LocalizedText.of("ten minste driekwart gezien", "at least three quarters seen")))
                .leastCoverage(50)
                .build();
    }

    private static List<Factor> factors() {
        return List.of(
                factor("urgency", "noodzaak of urgentie", "need or urgency"),
                factor("common-goal", "gezamenlijk doel", "a common goal"),
                factor("win-win", "win-win voor alle partijen", "win-win for all parties"),
                factor("direction", "regie", "direction"),
                factor(
                        "drivers-and-trust",
                        "goede trekkers die verbinden, en vertrouwen",
                        "good drivers who connect, and trust"),
                factor("joining-worlds", "de werelden van vmbo en mbo verbinden", "joining the worlds of vmbo and mbo"),
                factor("not-imposed", "niet opgelegd", "not imposed"));
    }

    private static List<Rule> rules() {
        return List.of(
                rule(
                        "urgency",
                        "urgency",
                        "men voelt dat samenwerken nodig is",
                        "people feel that cooperating is needed",
                        holds("observed.urgency")),
                rule(
                        "common-goal",
                        "common-goal",
                        "er is een doel dat men samen heeft",
                        "there is a goal that people have together",
                        any(atLeast("partnership.goals", 1), holds("observed.shared-goal"))),
                rule(
                        "win-win",
                        "all-gain",
                        "alle partijen winnen erbij",
                        "all parties gain by it",
                        any(holds("observed.win-win"), holds("observed.benefit"))),
                REPORT.hindering(
                        "win-win",
                        "one-payer",
                        WHOLE,
                        PLACE,
                        "één partij betaalt alles",
                        "one party pays everything",
                        holds("funding.one-payer")),
                rule(
                        "direction",
                        "direction",
                        "iemand houdt regie, zodat het doel in beeld blijft",
                        "somebody directs, so that the goal stays in view",
                        any(holds("observed.direction"), holds("observed.regional-direction"))),
                rule(
                        "drivers-and-trust",
                        "drivers",
                        "er zijn goede trekkers",
                        "there are good drivers",
                        any(holds("observed.driver"), holds("observed.coordinators"))),
                rule(
                        "drivers-and-trust",
                        "trust",
                        "men vertrouwt elkaar",
                        "people trust each other",
                        holds("observed.trust")),
                rule(
                        "joining-worlds",
                        "joining-worlds",
                        "vmbo en mbo brengen hun werelden bij elkaar",
                        "vmbo and mbo bring their worlds together",
                        holds("observed.joining-worlds")),
                REPORT.rule(
                        "joining-worlds",
                        "language",
                        HALF,
                        PLACE,
                        "vmbo en mbo spreken elkaars taal",
                        "vmbo and mbo speak each other's language",
                        holds("observed.language")),
                rule(
                        "not-imposed",
                        "not-imposed",
                        "de samenwerking is niet van boven opgelegd",
                        "the cooperation is not imposed from above",
                        holds("observed.not-imposed")));
    }

    private static Factor factor(String id, String nl, String en) {
        return REPORT.factor(FactorGroup.SUCCESS_FACTOR, id, WHOLE, PLACE, nl, en);
    }

    private static Rule rule(String factor, String id, String nl, String en, Criterion criterion) {
        return REPORT.rule(factor, id, WHOLE, PLACE, nl, en, criterion);
    }
}
