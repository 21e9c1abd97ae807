package nl.schakel.model.funding;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.Notice;
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
     * @return the statement; arrangements that do not hold in that year leave no trace in it, but for those that have ended it is not known
     *     when, and what is given for them is named
     */
    public FundingStatement settle(FundingBasis basis) {
        List<Arrangement> inForce = arrangements.stream()
                .filter(arrangement -> mayBeInForceDuring(arrangement, basis.schoolYear()))
                .toList();
        FundingStatement statement = FundingStatement.empty(basis);
        for (Arrangement arrangement : inForce) {
            statement = subsidiesThatEnd(partOfTheYear(arrangement.settle(statement), arrangement), arrangement);
        }
        statement = ended(statement);
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
     * @return whether its period is not known to lie outside the year; of one that has ended, whether it is known to hold throughout the year
     */
    public static boolean mayBeInForceDuring(Arrangement arrangement, SchoolYear year) {
        Truth throughout =
                arrangement.period().map(period -> period.throughout(year)).orElse(Truth.UNKNOWN);
        return switch (arrangement.status()) {
            case IN_FORCE -> throughout != Truth.FALSE;
            case ENDED -> throughout == Truth.TRUE;
            default -> false;
        };
    }

    /** Money is settled for the whole school year; whoever agreed on less has to know. */
    private static FundingStatement partOfTheYear(FundingStatement statement, Arrangement arrangement) {
        SchoolYear year = statement.basis().schoolYear();
        Optional<Period> doubtful = arrangement.period().filter(period -> period.throughout(year) != Truth.TRUE);
        if (doubtful.isEmpty()) {
            return statement;
        }
        boolean part = doubtful.get().beginsOrEndsWithin(year);
        String whose = arrangement.payers().isEmpty()
                ? ""
                : " (" + "{}, ".repeat(arrangement.payers().size() - 1) + "{})";
        List<Mention> mentions = new ArrayList<>(List.of(Mention.of(arrangement.id())));
        arrangement.payers().forEach(payer -> mentions.add(Mention.of(payer)));
        mentions.add(Mention.of(doubtful.get().toString()));
        return statement.with(new Notice(
                LocalizedText.of(
                        (part
                                        ? "geldt maar een deel van het schooljaar"
                                        : "of het hele schooljaar geldt, is niet bekend")
                                + ": {}" + whose + ", {}",
                        (part
                                        ? "holds in a part of the school year only"
                                        : "whether it holds in the whole school year is not known")
                                + ": {}" + whose + ", {}"),
                mentions));
    }

    /** Of what has ended it is not always known whether that was before the school year. */
    private FundingStatement ended(FundingStatement statement) {
        FundingStatement after = statement;
        for (Arrangement arrangement : arrangements) {
            Truth throughout = arrangement
                    .period()
                    .map(period -> period.throughout(statement.basis().schoolYear()))
                    .orElse(Truth.FALSE);
            if (arrangement.status() == Status.ENDED && throughout == Truth.UNKNOWN) {
                after = after.with(Notice.of(
                        "is beëindigd, en of het in dit schooljaar nog gold, is niet bekend: {}, {}",
                        "has ended, and whether it still held in this school year is not known: {}, {}",
                        Mention.of(arrangement.id()),
                        Mention.of(arrangement.period().orElseThrow().toString())));
            }
        }
        return after;
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

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends FundingPlanBuilder {
        Builder() {}
    }
}
