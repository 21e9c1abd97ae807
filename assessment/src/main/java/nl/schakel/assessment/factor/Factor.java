package nl.schakel.assessment.factor;

import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Within;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;

/**
 * A factor of success in a framework, such as 'a professional structure'; wider than four, so use the accessors and {@link #of}.
 *
 * @param id the name by which it is meant
 * @param name what it is called
 * @param group what it is in its framework
 * @param weight its weight in the overall score, in whole thousandths, 0 or more
 * @param source where the report names it
 */
public record Factor(
        FactorId id,
        LocalizedText name,
        FactorGroup group,
        @Within(least = 0) int weight,
        SourceReference source) {

    /** Refuses negative weights. */
    public Factor {
        Check.given(id, "id");
        Check.given(name, "name");
        Check.given(group, "group");
        Check.given(source, "source");
        Check.that(weight >= 0, "weight", weight, "must not be negative", "Use 0 for a factor that should not count.");
    }

    /**
     * Describes a factor.
     *
     * @param id the name by which it is meant
     * @param name what it is called
     * @param group what it is in its framework
     * @param weight its weight in whole thousandths
     * @param source where the report names it
     * @return the factor
     */
    public static Factor of(String id, LocalizedText name, FactorGroup group, int weight, SourceReference source) {
        return new Factor(FactorId.of(id), name, group, weight, source);
    }
}
