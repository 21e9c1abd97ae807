package nl.schakel.model.funding.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.funding.FundingPlan;
import nl.schakel.model.funding.arrangement.Arrangement;
import nl.schakel.model.funding.statement.FundingBasis;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;

/**
 * A plan settled for several school years, such as TOT with 4 % fewer pupils each year.
 *
 * @param plan the plan
 * @param statements a statement for each school year, in the order of time
 */
public record Projection(FundingPlan plan, List<FundingStatement> statements) {

    /** Refuses statements that do not follow each other year by year. */
    public Projection {
        Check.given(plan, "plan");
        statements = Check.list(statements, "statements");
        for (int i = 1; i < statements.size(); i++) {
            SchoolYear expected = statements.get(i - 1).basis().schoolYear().next();
            SchoolYear year = statements.get(i).basis().schoolYear();
            Check.that(
                    year.equals(expected),
                    "school year",
                    year,
                    "must be " + expected + ", the one after the year before",
                    "Give the school years in order, none left out.");
        }
    }

    /**
     * Settles a plan for several school years.
     *
     * @param plan the plan
     * @param years what each school year starts from, in the order of time, none left out
     * @return the projection
     */
    public static Projection of(FundingPlan plan, List<FundingBasis> years) {
        Check.given(plan, "plan");
        return new Projection(
                plan, Check.list(years, "years").stream().map(plan::settle).toList());
    }

    /**
     * Gives what a party gets less what it pays in each school year: payments, no enclosures.
     *
     * @param party the party
     * @return the nets by school year; negative if it pays more than it gets
     */
    public Map<SchoolYear, Euro> nets(PartnerId party) {
        Map<SchoolYear, Euro> nets = new LinkedHashMap<>();
        statements.forEach(each -> nets.put(each.basis().schoolYear(), each.net(party)));
        return nets;
    }

    /**
     * Gives the bounds of what a party gets less what it pays in each school year; of exact inputs the amount itself.
     *
     * @param party the party
     * @return the bounds by school year; negative if it pays more than it gets
     */
    public Map<SchoolYear, EuroRange> netsWithin(PartnerId party) {
        Map<SchoolYear, EuroRange> nets = new LinkedHashMap<>();
        statements.forEach(each -> nets.put(each.basis().schoolYear(), each.netWithin(party)));
        return nets;
    }

    /** {@return what breaks the plan, in the order of the school years: groups below their least size, and subsidies that have ended} */
    public List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            FundingBasis basis = statements.get(i).basis();
            plan.leastGroups().stream()
                    .flatMap(group -> group.shortfalls(basis).stream())
                    .forEach(text -> breaks.add(new Break(basis.schoolYear(), Break.Kind.LEAST_GROUP, text)));
            if (i > 0) {
                SchoolYear before = statements.get(i - 1).basis().schoolYear();
                for (Arrangement arrangement : plan.arrangements()) {
                    arrangement.subsidisers().forEach((giver, period) -> {
                        if (held(arrangement, period, before) && !held(arrangement, period, basis.schoolYear())) {
                            breaks.add(new Break(
                                    basis.schoolYear(),
                                    Break.Kind.SUBSIDY_ENDED,
                                    Notice.of(
                                            "geen subsidie meer: {}, {}",
                                            "no subsidy any more: {}, {}",
                                            Mention.of(arrangement.id()),
                                            Mention.of(giver))));
                        }
                    });
                }
            }
        }
        return List.copyOf(breaks);
    }

    private static boolean held(Arrangement arrangement, Optional<Period> period, SchoolYear year) {
        return FundingPlan.mayBeInForceDuring(arrangement, year)
                && period.map(when -> when.throughout(year) != Truth.FALSE).orElse(true);
    }

    /**
     * Finds the least size at which a party surely comes out at an amount or above it, such as the number of pupils at which a route pays its way.
     *
     * @param plan the plan
     * @param basis what a settlement starts from at a size
     * @param party the party
     * @param least what it must come out at, such as its own cost
     * @param most the largest size to try, 0 or more
     * @return the least size from 0 on; none if there is none up to the largest, or if a settlement of it lacks an input of an arrangement
     *     under which the party pays or is paid, or may be
     */
    public static OptionalInt breakEven(
            FundingPlan plan, IntFunction<FundingBasis> basis, PartnerId party, Euro least, int most) {
        return sizes(plan, basis, party, least, most)
                .filter(found -> found.missing().isEmpty())
                .map(BreakEven::size)
                .map(OptionalInt::of)
                .findFirst()
                .orElseGet(OptionalInt::empty);
    }

    /**
     * Finds the least size at which a party comes out at an amount or above it as far as known: payments of which an input is missing do not
     * count, whoever pays them.
     *
     * @param plan the plan
     * @param basis what a settlement starts from at a size
     * @param party the party
     * @param least what it must come out at, such as its own cost
     * @param most the largest size to try, 0 or more
     * @return the least size from 0 on, with what is missing of the arrangements under which the party pays or is paid, or may be; none if
     *     there is none up to the largest
     */
    public static Optional<BreakEven> breakEvenAsFarAsKnown(
            FundingPlan plan, IntFunction<FundingBasis> basis, PartnerId party, Euro least, int most) {
        return sizes(plan, basis, party, least, most).findFirst();
    }

    private static Stream<BreakEven> sizes(
            FundingPlan plan, IntFunction<FundingBasis> basis, PartnerId party, Euro least, int most) {
        Check.given(plan, "plan");
        Check.given(basis, "basis");
        Check.given(party, "party");
        Check.given(least, "least");
        Check.that(most >= 0, "most", most, "must be 0 or more", "Say up to which size to try.");
        return IntStream.rangeClosed(0, most).boxed().flatMap(size -> {
            FundingStatement statement = plan.settle(basis.apply(size));
            return statement.netWithin(party).least().compareTo(least) >= 0
                    ? Stream.of(new BreakEven(size, missing(plan, statement, party)))
                    : Stream.empty();
        });
    }

    private static List<MissingInput> missing(FundingPlan plan, FundingStatement statement, PartnerId party) {
        return statement.missing().stream()
                .filter(input -> touches(plan, input.arrangement(), party))
                .toList();
    }

    /** An arrangement of which it is not known who pays, or who is paid, may touch everybody. */
    private static boolean touches(FundingPlan plan, ElementId arrangement, PartnerId party) {
        return plan.arrangements().stream()
                .filter(each -> each.id().equals(arrangement))
                .anyMatch(each -> each.payers().isEmpty()
                        || each.payers().contains(party)
                        || each.payees().isEmpty()
                        || each.payees().contains(party));
    }
}
