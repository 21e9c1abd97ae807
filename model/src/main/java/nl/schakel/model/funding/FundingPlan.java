package nl.schakel.model.funding;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Vat;
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
            statement = partOfTheYear(arrangement.settle(statement), arrangement);
        }
        statement = mixedVat(statement);
        for (LeastGroup group : leastGroups) {
            for (LocalizedText shortfall : group.shortfalls(basis)) {
                statement = statement.with(shortfall);
            }
        }
        for (LocalizedText unused : new UnusedInputs(basis, inForce, leastGroups).warnings()) {
            statement = statement.with(unused);
        }
        return statement;
    }

    /**
     * Says whether an arrangement may hold in a school year, or in a part of it.
     *
     * @param arrangement the arrangement
     * @param year the school year
     * @return whether it is in force by its status, and its period is not known to lie outside the year
     */
    public static boolean mayBeInForceDuring(Arrangement arrangement, SchoolYear year) {
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

    /** Money is settled for the whole school year; whoever agreed on less has to know. */
    private static FundingStatement partOfTheYear(FundingStatement statement, Arrangement arrangement) {
        SchoolYear year = statement.basis().schoolYear();
        boolean whole = arrangement
                .period()
                .map(period -> period.contains(year.start()) == Truth.TRUE && period.contains(year.end()) == Truth.TRUE)
                .orElse(true);
        String what = arrangement.id() + ", "
                + arrangement.period().map(Period::toString).orElse("");
        return whole
                ? statement
                : statement.with(LocalizedText.of(
                        "geldt niet vaststaand het hele schooljaar: " + what,
                        "does not hold for certain in the whole school year: " + what));
    }

    private static FundingStatement mixedVat(FundingStatement statement) {
        FundingStatement after = statement;
        Map<List<PartnerId>, Set<Vat>> kinds = new LinkedHashMap<>();
        statement
                .lines()
                .forEach(line -> line.vat()
                        .ifPresent(vat -> kinds.computeIfAbsent(
                                        List.of(line.payer(), line.payee()), pair -> EnumSet.noneOf(Vat.class))
                                .add(vat)));
        for (Map.Entry<List<PartnerId>, Set<Vat>> pair : kinds.entrySet()) {
            if (pair.getValue().size() > 1) {
                String who = pair.getKey().get(0) + " -> " + pair.getKey().get(1);
                after = after.with(LocalizedText.of(
                        "bedragen met en zonder btw staan naast elkaar: " + who,
                        "amounts with and without VAT stand side by side: " + who));
            }
        }
        return after;
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends FundingPlanBuilder {
        Builder() {}
    }
}
