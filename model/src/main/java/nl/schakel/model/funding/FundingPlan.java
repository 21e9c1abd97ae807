package nl.schakel.model.funding;

import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.time.Status;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.Notice;
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
            statement = subsidiesThatEnd(partOfTheYear(arrangement.settle(statement), arrangement), arrangement);
        }
        statement = mixedVat(statement);
        for (LeastGroup group : leastGroups) {
            for (Notice shortfall : group.shortfalls(basis)) {
                statement = statement.with(shortfall);
            }
        }
        for (Notice unused : new UnusedInputs(basis, inForce, leastGroups).warnings()) {
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
        return arrangement.status() == Status.IN_FORCE
                && arrangement
                        .period()
                        .map(period -> period.throughout(year) != Truth.FALSE)
                        .orElse(true);
    }

    /** Money is settled for the whole school year; whoever agreed on less has to know. */
    private static FundingStatement partOfTheYear(FundingStatement statement, Arrangement arrangement) {
        SchoolYear year = statement.basis().schoolYear();
        boolean whole = arrangement
                .period()
                .map(period -> period.throughout(year) == Truth.TRUE)
                .orElse(true);
        return whole
                ? statement
                : statement.with(Notice.of(
                        "geldt niet vaststaand het hele schooljaar: {}, {}",
                        "does not hold for certain in the whole school year: {}, {}",
                        Mention.of(arrangement.id()),
                        Mention.of(arrangement.period().map(Period::toString).orElse(""))));
    }

    private static FundingStatement subsidiesThatEnd(FundingStatement statement, Arrangement arrangement) {
        SchoolYear year = statement.basis().schoolYear();
        FundingStatement after = statement;
        for (Map.Entry<PartnerId, Optional<Period>> each :
                arrangement.subsidisers().entrySet()) {
            Optional<PartialDate> end = each.getValue()
                    .filter(period -> period.throughout(year) != Truth.FALSE)
                    .flatMap(Period::end);
            if (end.flatMap(PartialDate::latest)
                    .filter(day -> !day.isAfter(year.end()))
                    .isPresent()) {
                after = after.with(Notice.of(
                        "de subsidie eindigt in dit schooljaar: {}, {}, {}",
                        "the subsidy ends in this school year: {}, {}, {}",
                        Mention.of(arrangement.id()),
                        Mention.of(each.getKey()),
                        Mention.of(end.get().toString())));
            }
        }
        return after;
    }

    /** A balance or a total adds amounts of both directions and of all pairs. */
    private static FundingStatement mixedVat(FundingStatement statement) {
        Map<PartnerId, Set<Vat>> kinds = new LinkedHashMap<>();
        Stream.concat(
                        statement.lines().stream()
                                .flatMap(line -> Stream.of(
                                        Map.entry(line.payer(), line.vat()), Map.entry(line.payee(), line.vat()))),
                        statement.enclosures().stream()
                                .flatMap(each -> Stream.of(
                                        Map.entry(each.payer(), each.vat()), Map.entry(each.payee(), each.vat()))))
                .forEach(each -> each.getValue()
                        .ifPresent(vat -> kinds.computeIfAbsent(each.getKey(), party -> EnumSet.noneOf(Vat.class))
                                .add(vat)));
        FundingStatement after = statement;
        for (Map.Entry<PartnerId, Set<Vat>> party : kinds.entrySet()) {
            if (party.getValue().size() > 1) {
                after = after.with(Notice.of(
                        "bedragen met en zonder btw zijn bij elkaar geteld in de totalen van: {}",
                        "amounts with and without VAT are added up in the totals of: {}",
                        Mention.of(party.getKey())));
            }
        }
        return after;
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends FundingPlanBuilder {
        Builder() {}
    }
}
