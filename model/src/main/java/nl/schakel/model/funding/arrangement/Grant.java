package nl.schakel.model.funding.arrangement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.Mention;
import nl.schakel.model.funding.statement.MissingInput;
import nl.schakel.model.funding.statement.Notice;
import org.immutables.value.Value;

/**
 * An amount that one party gives to another, such as a start subsidy; wholly unknown amounts are allowed.
 * <p>Wider than four: {@link #builder()} and the accessors are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param subject what it is for
 * @param payer who gives
 * @param payee who receives
 * @param amount how much, 0 or more: in all, such as ~20000 EUR, or each year, such as 5000 EUR/year; unknown when left out
 * @param earmark what alone it may be spent on
 * @param status how far it has come; in-force when left out
 * @param period when it holds; unknown when left out
 */
@DomainStyle
@Value.Builder
public record Grant(
        ElementId id,
        LocalizedText subject,
        PartnerId payer,
        PartnerId payee,
        Optional<Quantity> amount,
        Optional<LocalizedText> earmark,
        @WhenAbsent("in-force") Status status,
        Optional<Period> period)
        implements Arrangement {

    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    /** Refuses a gift to oneself, and amounts below zero or beyond all budgets. */
    public Grant {
        Check.given(id, "id");
        Check.given(subject, "subject");
        Check.given(payer, "payer");
        Check.given(payee, "payee");
        Check.given(amount, "amount")
                .ifPresent(known -> Check.that(
                        known.value().signum() >= 0 && known.value().compareTo(MOST) < 0,
                        "amount",
                        known,
                        "must be 0 or more, and less than " + MOST.toPlainString(),
                        "Exchange payer and payee of what is paid back."));
        Check.given(earmark, "earmark");
        Check.given(status, "status");
        Check.given(period, "period");
        Check.that(!payer.equals(payee), "payee", payee, "must be another than the payer", "Name two parties.");
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public Set<PartnerId> payers() {
        return Set.of(payer);
    }

    @Override
    public Set<PartnerId> payees() {
        return Set.of(payee);
    }

    @Override
    public FundingStatement settle(FundingStatement before) {
        Optional<EuroRange> known = amount.flatMap(Grant::inCents);
        String unit = amount.flatMap(Quantity::unit).orElse("");
        SchoolYear year = before.basis().schoolYear();
        boolean yearly = unit.equals("EUR/year") || unit.equals("EUR/school-year");
        boolean inAll = unit.equals("EUR");
        if (known.isPresent() && (yearly || inAll && isWithin(year))) {
            boolean part = yearly
                    && period.filter(when -> when.beginsOrEndsWithin(year)).isPresent();
            EuroRange due = part ? new EuroRange(Euro.ZERO, known.get().most()) : known.get();
            return before.pay(id, payer, payee, Derivation.Given.of(due), Optional.empty());
        }
        Notice what = known.isPresent() && inAll
                ? Notice.of(
                        "deel van het bedrag voor schooljaar {}",
                        "part of the amount for school year {}",
                        Mention.of(year.toString()))
                : Notice.of("bedrag van {}", "amount of {}", Mention.of(payer));
        return before.with(
                new MissingInput(id, what, amount.map(Quantity::toString).orElse(Unknown.MARK)));
    }

    /** The whole cents that the amount can be; nothing if it has no upper bound, or names a part of a cent. */
    private static Optional<EuroRange> inCents(Quantity amount) {
        if (amount.upper().isEmpty()
                || amount.exactValue().filter(value -> value.scale() > 2).isPresent()) {
            return Optional.empty();
        }
        long least = cents(amount.lower().orElse(BigDecimal.ZERO), RoundingMode.CEILING);
        BigDecimal upper = amount.upper().get();
        long most = cents(upper, RoundingMode.FLOOR);
        boolean reached = !amount.upperExclusive() || upper.compareTo(BigDecimal.valueOf(most, 2)) > 0;
        long last = reached ? most : most - 1;
        return least <= last ? Optional.of(new EuroRange(new Euro(least), new Euro(last))) : Optional.empty();
    }

    private static long cents(BigDecimal euros, RoundingMode rounding) {
        return euros.movePointRight(2).setScale(0, rounding).longValueExact();
    }

    @Override
    public Map<PartnerId, Optional<Period>> subsidisers() {
        return Map.of(payer, period);
    }

    /** An amount in all falls to one school year only if the whole grant does. */
    private boolean isWithin(SchoolYear year) {
        Optional<LocalDate> start = period.flatMap(Period::start).flatMap(PartialDate::earliest);
        Optional<LocalDate> end = period.flatMap(Period::end).flatMap(PartialDate::latest);
        return start.filter(day -> !day.isBefore(year.start())).isPresent()
                && end.filter(day -> !day.isAfter(year.end())).isPresent();
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends GrantBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
