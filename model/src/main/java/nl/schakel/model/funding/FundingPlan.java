package nl.schakel.model.funding;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.LearningYear;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import org.immutables.value.Value;

/**
 * What partners agreed about money: arrangements, least groups, and amounts that a source only reports.
 * <p>{@link #builder()} and the accessors are API, the constructor is not: it will grow.
 *
 * @param arrangements the arrangements; open unless stated complete
 * @param leastGroups the least groups
 * @param reported the amounts that are only reported
 */
@DomainStyle
@Value.Builder
public record FundingPlan(
        List<@Valid Arrangement> arrangements, List<LeastGroup> leastGroups, List<ReportedAmount> reported) {

    /** Refuses null and blank texts. */
    public FundingPlan {
        arrangements = Check.list(arrangements, "arrangements");
        leastGroups = Check.list(leastGroups, "least groups");
        reported = Check.list(reported, "reported");
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a plan of which nothing is known} */
    public static FundingPlan unknown() {
        return builder().build();
    }

    /**
     * Settles a school year: who pays whom, how much and why, and what is missing.
     *
     * @param basis what it starts from
     * @return the statement; arrangements that are not in force in that year leave no trace in it, and what is given for them is named
     */
    public FundingStatement settle(FundingBasis basis) {
        List<Arrangement> inForce = arrangements.stream()
                .filter(arrangement -> mayBeInForceDuring(arrangement, basis.schoolYear()))
                .toList();
        FundingStatement statement = FundingStatement.empty(basis);
        for (Arrangement arrangement : inForce) {
            statement = arrangement.settle(statement);
        }
        for (LeastGroup group : leastGroups) {
            statement = warn(statement, group);
        }
        for (LocalizedText unused : new UnusedInputs(basis, inForce, leastGroups).warnings()) {
            statement = statement.with(unused);
        }
        return statement;
    }

    private static boolean mayBeInForceDuring(Arrangement arrangement, SchoolYear year) {
        boolean startsLater = arrangement
                .period()
                .flatMap(Period::start)
                .flatMap(PartialDate::earliest)
                .filter(start -> start.isAfter(year.end()))
                .isPresent();
        boolean endedBefore = arrangement
                .period()
                .flatMap(Period::end)
                .flatMap(PartialDate::latest)
                .filter(end -> end.isBefore(year.start()))
                .isPresent();
        return arrangement.status() == Status.IN_FORCE && !startsLater && !endedBefore;
    }

    private static FundingStatement warn(FundingStatement statement, LeastGroup group) {
        Map<LearningYear, Integer> counted = statement.basis().pupils().getOrDefault(group.partner(), Map.of());
        Optional<BigDecimal> least = group.pupils().lower();
        String sign = group.pupils().lowerExclusive() ? " <= " : " < ";
        FundingStatement after = statement;
        for (Map.Entry<LearningYear, Integer> count : counted.entrySet()) {
            int order =
                    least.map(BigDecimal.valueOf(count.getValue())::compareTo).orElse(1);
            if (order < 0 || order == 0 && group.pupils().lowerExclusive()) {
                String figures =
                        group.partner() + ", " + count.getKey() + ": " + count.getValue() + sign + least.orElseThrow();
                after = after.with(
                        LocalizedText.of("onder de kleinste groep: " + figures, "below the least group: " + figures));
            }
        }
        return after;
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends FundingPlanBuilder {
        Builder() {}
    }
}
