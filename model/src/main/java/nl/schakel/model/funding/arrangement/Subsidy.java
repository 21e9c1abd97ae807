package nl.schakel.model.funding.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.truth.Truth;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A part of a cost that somebody bears before it is split, such as '1/2 by the province, at most EUR 20000.00 a year, until 2018-07-31'.
 *
 * @param payer who bears it
 * @param share which part of the whole cost; unknown when left out
 * @param most the most that it comes to in a school year; no limit when left out
 * @param period when it holds; always when left out
 */
public record Subsidy(PartnerId payer, Optional<Share> share, Optional<Euro> most, Optional<Period> period) {

    /** Refuses a negative limit. */
    public Subsidy {
        Check.given(payer, "payer");
        Check.given(share, "share");
        Check.given(most, "most")
                .ifPresent(limit -> Check.that(
                        limit.signum() >= 0, "most", limit, "must not be negative", "Leave it out if there is none."));
        Check.given(period, "period");
    }

    /** Refuses subsidies of a school year that are more than the whole together. */
    static List<Subsidy> together(List<Subsidy> subsidies) {
        List<Subsidy> given = Check.list(subsidies, "subsidies");
        Stream<SchoolYear> changes = given.stream()
                .flatMap(each -> each.period().stream())
                .flatMap(period -> Stream.of(period.start(), period.end()))
                .flatMap(date -> date.flatMap(PartialDate::earliest).stream())
                .map(SchoolYear::of)
                .flatMap(year -> Stream.of(year.plusYears(-1), year, year.next()));
        Stream.concat(Stream.of(SchoolYear.of(LocalDate.EPOCH)), changes).forEach(year -> {
            List<BigFraction> shares = given.stream()
                    .filter(each -> each.holds(year) == Truth.TRUE)
                    .flatMap(each -> each.share().stream())
                    .map(Share::value)
                    .toList();
            Check.that(
                    shares.stream().reduce(BigFraction.ZERO, BigFraction::add).compareTo(BigFraction.ONE) <= 0,
                    "subsidies",
                    given.stream()
                            .map(each -> each.share().map(Share::toString).orElse(Unknown.MARK))
                            .collect(Collectors.joining(" + ")),
                    "must not be more than the whole cost",
                    "Check the shares, or the periods in which they hold.");
        });
        return given;
    }

    /** Whether it holds throughout a school year. */
    Truth holds(SchoolYear year) {
        return period.map(when -> when.throughout(year)).orElse(Truth.TRUE);
    }
}
