package nl.schakel.assessment.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Band;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.score.Score;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.AsOf;

/**
 * The outcome of assessing a dossier with a rule set, such as Profijt by the conditions of 2018.
 *
 * @param facts the facts of the dossier as of the day, as they were taken or supposed
 * @param ruleSet the rule set
 * @param overall the overall score
 * @param factors the results of the factors, in the order of the rule set
 */
public record Assessment(FactSheet facts, RuleSet ruleSet, Score overall, List<FactorResult> factors) {

    private static final LocalizedText NOT_ENOUGH = LocalizedText.of("niet genoeg gegevens", "not enough evidence");

    private static final LocalizedText NO_BANDS =
            LocalizedText.of("het kader kent geen banden", "the framework has no bands");

    /** Refuses null. */
    public Assessment {
        Check.given(facts, "facts");
        Check.given(ruleSet, "rule set");
        Check.given(overall, "overall");
        factors = Check.list(factors, "factors");
    }

    /** {@return the dossier and the day of which it speaks} */
    public AsOf view() {
        return facts.view();
    }

    /**
     * Says what differs in another assessment: of the same partnership at another time, by another rule set, or of another partnership.
     *
     * @param other the other one
     * @return the differences; none if all scores and outcomes are the same
     */
    public AssessmentDiff diff(Assessment other) {
        return AssessmentDiff.between(this, other);
    }

    /**
     * Finds the result of a factor.
     *
     * @param id the name of the factor
     * @return its result
     */
    public FactorResult factor(String id) {
        List<String> known =
                factors.stream().map(result -> result.factor().id().value()).toList();
        return factors.stream()
                .filter(result -> result.factor().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Check.refused(
                        "factor",
                        id,
                        "must be one of the rule set " + ruleSet.id(),
                        Codes.didYouMean(id, known, "Possible: " + String.join(", ", known) + ".")));
    }

    /** {@return the outcomes of all rules, in the order of the factors} */
    public List<RuleOutcome> outcomes() {
        return factors.stream().flatMap(result -> result.outcomes().stream()).toList();
    }

    /** {@return whether enough is known for a verdict} */
    public boolean hasEnoughEvidence() {
        return overall.coverage().millionths() * 100 >= ruleSet.leastCoverage() * Interval.WHOLE;
    }

    /** {@return the verdict: the band or bands in which the score lies, that there is not enough evidence, or that there are no bands} */
    public LocalizedText verdict() {
        if (!hasEnoughEvidence()) {
            return NOT_ENOUGH;
        }
        if (ruleSet.bands().isEmpty()) {
            return NO_BANDS;
        }
        List<Band> possible = ruleSet.bands().stream()
                .filter(band -> band.from() <= overall.interval().upper()
                        && end(band) > overall.interval().lower())
                .toList();
        return LocalizedText.of(joined(possible, Language.DUTCH), joined(possible, Language.ENGLISH));
    }

    private long end(Band band) {
        int next = ruleSet.bands().indexOf(band) + 1;
        return next < ruleSet.bands().size() ? ruleSet.bands().get(next).from() : Interval.WHOLE + 1;
    }

    private static String joined(List<Band> bands, Language language) {
        return bands.stream()
                .map(band -> band.text().in(language))
                .collect(Collectors.joining(language == Language.DUTCH ? " of " : " or "));
    }

    /** {@return the lowest band that the score does not surely reach; none if it surely lies in the highest, or if there are no bands} */
    public Optional<Band> nextBand() {
        return ruleSet.bands().stream()
                .filter(band -> band.from() > overall.interval().lower())
                .findFirst();
    }

    /**
     * Gives the outcomes that tell most: of each factor the known one of which most was seen; not met before met, then those of which
     * most was seen.
     *
     * @param count how many at most
     * @return the outcomes, the most telling first
     */
    public List<RuleOutcome> mostTelling(int count) {
        Comparator<RuleOutcome> telling = Comparator.comparing(RuleOutcome::met)
                .thenComparing(Comparator.comparing(Assessment::amountSeen).reversed());
        return factors.stream()
                .flatMap(result -> result.outcomes().stream().filter(RuleOutcome::isKnown).min(telling).stream())
                .sorted(telling)
                .limit(count)
                .toList();
    }

    private static int amountSeen(RuleOutcome outcome) {
        return outcome.telling().stream()
                .mapToInt(seen -> seen.evidence().size())
                .sum();
    }

    @Override
    public String toString() {
        return view().partnership().identity().name() + ", " + ruleSet + ", as of "
                + view().day() + " (dossier of " + view().dossier().asOf() + "): " + overall + ", "
                + verdict().in(Language.ENGLISH);
    }
}
