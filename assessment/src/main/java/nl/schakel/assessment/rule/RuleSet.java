package nl.schakel.assessment.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Resolution;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.shape.Within;
import nl.schakel.core.source.Publication;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import org.immutables.value.Value;

/**
 * A framework as data: factors and rules with version and content hash, such as 'doorlopende-leerroutes-2018, version 1'.
 *
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param version its version, from 1
 * @param title what it is called
 * @param publications the publications from which it is taken
 * @param factors the factors, in the order of the report
 * @param definitions criteria to which rules refer by name
 * @param rules the rules, in the order in which they are explained
 * @param bands the bands of the overall score, the lowest first, beginning at 0
 * @param aggregation how factors are joined to the overall score; the weighted mean when left out
 * @param leastCoverage the percentage of what is asked that must be known for a verdict, 0 to 100
 */
@DomainStyle
@Value.Builder
public record RuleSet(
        RuleSetId id,
        @Within(least = 1) int version,
        LocalizedText title,
        List<Publication> publications,
        List<Factor> factors,
        Map<String, Criterion> definitions,
        @Within(least = 1) List<Rule> rules,
        List<Band> bands,
        @WhenAbsent("weighted-mean") Aggregation aggregation,
        @Within(least = 0, most = 100) int leastCoverage) {

    /** Refuses rules without a factor, names that are borne twice at one time, names that lead in a circle, and bands that leave a gap. */
    public RuleSet {
        Check.given(id, "id");
        Check.that(version >= 1, "version", version, "must be 1 or more", "Begin with 1.");
        Check.given(title, "title");
        publications = Check.list(publications, "publications");
        factors = Check.list(factors, "factors");
        definitions = Check.map(definitions, "definitions");
        definitions.keySet().forEach(Criterion::named);
        Resolution names = Resolution.of(definitions);
        rules = Check.list(rules, "rules");
        bands = Check.list(bands, "bands");
        Check.given(aggregation, "aggregation");
        Check.that(
                0 <= leastCoverage && leastCoverage <= 100,
                "least coverage",
                leastCoverage,
                "must be a percentage from 0 to 100",
                "Use 50 for half of what is asked.");
        Set<FactorId> known = new LinkedHashSet<>();
        factors.forEach(factor -> unique(known, factor.id(), "factor"));
        rules.forEach(rule -> {
            names.in(rule.criterion());
            rule.applicability().ifPresent(names::in);
            Check.that(
                    known.contains(rule.factor()),
                    "factor of rule " + rule.id(),
                    rule.factor(),
                    "must be one of the factors",
                    "Add the factor, or name one of: " + known + ".");
        });
        eachAtOneTime(rules);
        for (int i = 0; i < bands.size(); i++) {
            Check.that(
                    i == 0
                            ? bands.get(0).from() == 0
                            : bands.get(i).from() > bands.get(i - 1).from(),
                    "bands",
                    bands.get(i).from(),
                    "must begin at 0 and rise",
                    "Put the lowest band first.");
        }
    }

    /** A rule may change in time: of two with one name, one ends before the other begins. */
    private static void eachAtOneTime(List<Rule> rules) {
        Map<RuleId, List<Rule>> versions = new HashMap<>();
        for (Rule rule : rules) {
            List<Rule> others = versions.computeIfAbsent(rule.id(), id -> new ArrayList<>());
            Check.that(
                    others.stream().allMatch(other -> areApart(rule, other) || areApart(other, rule)),
                    "rule",
                    rule.id(),
                    "must have a name of its own",
                    "Give the second one another id, or let the validity of the first end before that of the second begins.");
            others.add(rule);
        }
    }

    private static boolean areApart(Rule first, Rule second) {
        Optional<LocalDate> end = first.validity().flatMap(Period::end).flatMap(PartialDate::latest);
        Optional<LocalDate> start = second.validity().flatMap(Period::start).flatMap(PartialDate::earliest);
        return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
    }

    /** {@return the same rule set with the defined criteria in the place of their names} */
    public RuleSet resolved() {
        if (definitions.isEmpty()) {
            return this;
        }
        Resolution names = Resolution.of(definitions);
        return toBuilder()
                .definitions(Map.of())
                .rules(rules.stream()
                        .map(rule -> rule.toBuilder()
                                .criterion(names.in(rule.criterion()))
                                .applicability(rule.applicability().map(names::in))
                                .build())
                        .toList())
                .build();
    }

    private static <T> void unique(Set<T> seen, T id, String what) {
        Check.that(seen.add(id), what, id, "must have a name of its own", "Give the second one another id.");
    }

    /** {@return a builder that fills in the weighted mean} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this rule set} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Says what differs in another rule set.
     *
     * @param other the other one; what only it has is added, what only this one has is gone
     * @return the changes; none if both are equal
     */
    public RuleSetDiff diff(RuleSet other) {
        return RuleSetDiff.between(this, other);
    }

    /** {@return the SHA-256 over what counts in it, without its texts, as 64 hexadecimal digits} */
    public String contentHash() {
        return ContentHash.of(this);
    }

    @Override
    public String toString() {
        return id + ", version " + version;
    }

    /** Builds rule sets; refuses to build while a part that must be there is missing. */
    public static final class Builder extends RuleSetBuilder {
        Builder() {
            aggregation(Aggregation.WEIGHTED_MEAN);
        }
    }
}
