package nl.schakel.assessment.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.fact.SeenFacts;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.score.Contribution;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * The outcome of one rule, such as 'there is a project leader: met': whether it applies, its degree, and what was seen.
 *
 * @param rule the rule
 * @param applicable whether it applies
 * @param degree what it adds to the score, whether or not it applies: how far it is met, or the opposite of a hindering rule
 * @param seen the facts that it asked, as they were seen
 */
public record RuleOutcome(Rule rule, Truth applicable, Interval degree, List<Seen> seen) implements Contribution {

    /** Refuses null. */
    public RuleOutcome {
        Check.given(rule, "rule");
        Check.given(applicable, "applicable");
        Check.given(degree, "degree");
        seen = SeenFacts.kept(Check.given(seen, "seen"));
    }

    @Override
    public long weight() {
        return rule.weight();
    }

    /** {@return whether it applies for certain and its degree is known to a point} */
    public boolean isKnown() {
        return applicable == Truth.TRUE && degree.isPoint();
    }

    /**
     * Says whether the partnership does as well by the rule as it can: whether it is met, or does not hinder.
     *
     * @return TRUE if its degree is 1, FALSE if it is 0, UNKNOWN otherwise
     */
    public Truth met() {
        if (degree.lower() == Interval.WHOLE) {
            return Truth.TRUE;
        }
        return degree.upper() == 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * Words the outcome in short.
     *
     * @param language the language
     * @return such as 'voldaan', 'deels voldaan (50 van 100)', 'belemmert niet' or 'niet van toepassing'
     */
    public String verdict(Language language) {
        return Wording.of(language).verdict(this);
    }

    /** {@return the values of the facts that were seen, in their order, without the evidence} */
    public List<FactValue> values() {
        return seen instanceof SeenFacts onSheet
                ? onSheet.values()
                : seen.stream().map(Seen::value).toList();
    }

    /** {@return the facts as they were seen, narrowed to what the rule asks of them} */
    public List<Seen> telling() {
        return seen.stream()
                .map(fact -> {
                    Set<String> asked = new LinkedHashSet<>(rule.criterion().codesOf(fact.fact()));
                    rule.applicability().ifPresent(when -> asked.addAll(when.codesOf(fact.fact())));
                    return fact.about(asked);
                })
                .toList();
    }

    /**
     * Explains the outcome: what was demanded, what was seen and where, what was expected, and by which source.
     *
     * @param language the language
     * @return several lines, the first without indent
     */
    public String explain(Language language) {
        return Wording.of(language).explain(this);
    }

    /**
     * Explains the outcome in other words, such as by what the facts mean.
     *
     * @param language the language
     * @param vocabulary what facts and demands are called
     * @return several lines, the first without indent
     */
    public String explain(Language language, Vocabulary vocabulary) {
        return Wording.of(language, Check.given(vocabulary, "vocabulary")).explain(this);
    }
}
