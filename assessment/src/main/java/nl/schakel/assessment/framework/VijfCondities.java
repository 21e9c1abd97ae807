package nl.schakel.assessment.framework;

import static nl.schakel.assessment.framework.Report.WHOLE;

import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.source.Reading;
import nl.schakel.core.text.LocalizedText;

/**
 * The five conditions for cooperating between organisations, by marks that people give.
 *
 * <p>Only the names of the conditions are taken over. The questions are ours, three to a condition: what is published are questions to
 * talk about, and no scale was found, so the source of a rule is read as inferred. Marks alone answer them: no agreement, coordinator or
 * statement in words does. Each question asks marks of a topic of its own, on any scale, and takes their mean; the questions of a condition
 * weigh the same, and so do the conditions, as nothing that we found says otherwise. Three answers are the least: with fewer, one answer
 * decides half of a mark or all of it, and can be traced to a person. Marks count once it is known that no more answers come.
 */
final class VijfCondities {

    private static final Report REPORT = Report.of("kaats-opheij-2012", "Leren samenwerken tussen organisaties", 2012);
    private static final String PLACE = "vijf condities";
    private static final int LEAST_ANSWERS = 3;

    private VijfCondities() {}

    static RuleSet ruleSet() {
        return RuleSet.builder()
                .id(RuleSetId.of("vijf-condities"))
                .version(1)
                .title(LocalizedText.of(
                        "Vijf condities voor samenwerken tussen organisaties",
                        "Five conditions for cooperating between organisations"))
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
                condition("shared-ambition", "gedeelde ambitie", "shared ambition"),
                condition("justice-to-interests", "recht doen aan belangen", "doing justice to interests"),
                condition("working-well-together", "persoonlijk goed samenwerken", "working well together as people"),
                condition("organising-professionally", "professioneel organiseren", "organising professionally"),
                condition("meaningful-process", "betekenisgevend proces", "a meaningful process"));
    }

    private static List<Rule> rules() {
        return List.of(
                question(
                        "shared-ambition",
                        "joint-ambition",
                        "hoezeer de partners samen één ambitie hebben",
                        "how far the partners have one ambition together"),
                question(
                        "shared-ambition",
                        "shared-goal",
                        "hoezeer de ambitie in doelen is vertaald die alle partners delen",
                        "how far the ambition is put into goals that all partners share"),
                question(
                        "shared-ambition",
                        "pupil-interest",
                        "hoezeer de ambitie leerlingen iets oplevert",
                        "how far the ambition brings pupils something"),
                question(
                        "justice-to-interests",
                        "mutual-interest",
                        "hoezeer elke partner er zelf belang bij heeft",
                        "how far each partner has an interest of its own in it"),
                question(
                        "justice-to-interests",
                        "benefit",
                        "hoezeer elke partner ervan profiteert",
                        "how far each partner profits by it"),
                question(
                        "justice-to-interests",
                        "equality",
                        "hoezeer partners elkaar als gelijken behandelen",
                        "how far partners treat each other as equals"),
                question(
                        "working-well-together",
                        "trust",
                        "hoezeer men elkaar vertrouwt",
                        "how far people trust each other"),
                question(
                        "working-well-together",
                        "acquaintance",
                        "hoezeer men elkaar over de scholen heen kent",
                        "how far people know each other across schools"),
                question(
                        "working-well-together",
                        "openness",
                        "hoezeer men open is, ook als het schuurt",
                        "how far people are open, also where there is friction"),
                question(
                        "organising-professionally",
                        "organisation",
                        "hoezeer geregeld is wie wat doet en beslist",
                        "how far it is settled who does and decides what"),
                question(
                        "organising-professionally",
                        "leadership-support",
                        "hoezeer de leiding van elke partner erachter staat",
                        "how far the management of each partner stands behind it"),
                question(
                        "organising-professionally",
                        "facilitated",
                        "hoezeer betrokkenen er tijd voor krijgen",
                        "how far those involved get time for it"),
                question(
                        "meaningful-process",
                        "direction",
                        "hoezeer iemand het proces in de hand houdt",
                        "how far somebody keeps the process in hand"),
                question(
                        "meaningful-process",
                        "learning-together",
                        "hoezeer men al doende van elkaar leert",
                        "how far people learn from each other on the way"),
                question(
                        "meaningful-process",
                        "improving",
                        "hoezeer men bijstuurt wat niet goed loopt",
                        "how far people put right what does not go well"));
    }

    private static Factor condition(String id, String nl, String en) {
        return REPORT.factor(FactorGroup.CONDITION, id, WHOLE, PLACE + ", " + nl, nl, en);
    }

    /** A question bears the name of the topic of which it asks marks. */
    private static Rule question(String condition, String topic, String nl, String en) {
        Rated marks = new Rated(
                FactId.of("rated." + topic), Rated.By.MEAN, LEAST_ANSWERS, Optional.empty(), Optional.empty());
        return REPORT.rule(condition, topic, WHOLE, PLACE, nl, en, marks).toBuilder()
                .source(REPORT.at(PLACE).toBuilder().reading(Reading.INFERRED).build())
                .build();
    }
}
