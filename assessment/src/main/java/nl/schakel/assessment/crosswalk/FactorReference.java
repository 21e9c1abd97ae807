package nl.schakel.assessment.crosswalk;

import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.rule.RuleSetId;
import nl.schakel.core.check.Check;

/**
 * A factor of a framework, such as 'trust of schoolportretten-2014'.
 *
 * @param framework the framework
 * @param factor the factor
 */
public record FactorReference(RuleSetId framework, FactorId factor) {

    /** Refuses null. */
    public FactorReference {
        Check.given(framework, "framework");
        Check.given(factor, "factor");
    }

    /**
     * Refers to a factor.
     *
     * @param framework the name of the framework
     * @param factor the name of the factor
     * @return the reference
     */
    public static FactorReference of(String framework, String factor) {
        return new FactorReference(RuleSetId.of(framework), FactorId.of(factor));
    }

    @Override
    public String toString() {
        return factor + " of " + framework;
    }
}
