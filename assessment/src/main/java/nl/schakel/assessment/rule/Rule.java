package nl.schakel.assessment.rule;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.shape.Within;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;
import org.immutables.value.Value;

/**
 * A rule of a framework, such as 'there is a project leader'.
 *
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param factor the factor to which it belongs
 * @param weight its weight in the factor, in whole thousandths, 0 or more; 1000 when left out
 * @param text what it says
 * @param criterion what it demands, a condition or a grade
 * @param effect what it means that it is met; promoting when left out
 * @param applicability when it applies; always when left out
 * @param source where the report says so
 * @param validity when it holds; always when left out
 */
@DomainStyle
@Value.Builder
public record Rule(
        RuleId id,
        FactorId factor,
        @WhenAbsent("1000") @Within(least = 0) int weight,
        LocalizedText text,
        Grading criterion,
        @WhenAbsent("promoting") Effect effect,
        Optional<Criterion> applicability,
        SourceReference source,
        Optional<Period> validity) {

    /** Refuses negative weights. */
    public Rule {
        Check.given(id, "id");
        Check.given(factor, "factor");
        Check.that(weight >= 0, "weight", weight, "must not be negative", "Use 0 for a rule that should not count.");
        Check.given(text, "text");
        Check.given(criterion, "criterion");
        Check.given(effect, "effect");
        Check.given(applicability, "applicability");
        Check.given(source, "source");
        Check.given(validity, "validity");
    }

    /** {@return a builder that fills in a weight of 1000} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this rule} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the facts that it asks, for its criterion and for its applicability} */
    public Set<FactId> asks() {
        Set<FactId> asked = new LinkedHashSet<>(criterion.asks());
        applicability.ifPresent(condition -> asked.addAll(condition.asks()));
        return asked;
    }

    /**
     * Says whether the rule holds on a day.
     *
     * @param day the day
     * @return what its validity says; TRUE if it has none
     */
    public Truth validOn(LocalDate day) {
        return validity.isEmpty() ? Truth.TRUE : validity.get().contains(day);
    }

    /** Builds rules; refuses to build while a part that must be there is missing. */
    public static final class Builder extends RuleBuilder {
        Builder() {
            weight(1000);
            effect(Effect.PROMOTING);
        }
    }
}
