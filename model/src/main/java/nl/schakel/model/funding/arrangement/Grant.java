package nl.schakel.model.funding.arrangement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.core.time.Status;
import nl.schakel.model.funding.statement.Derivation;
import nl.schakel.model.funding.statement.FundingLine;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.funding.statement.MissingInput;
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
        Optional<Euro> exact = amount.flatMap(Quantity::exactValue)
                .filter(value -> value.scale() <= 2)
                .map(value ->
                        Euro.of(value.setScale(2, RoundingMode.UNNECESSARY).toPlainString()));
        String unit = amount.flatMap(Quantity::unit).orElse("");
        SchoolYear year = before.basis().schoolYear();
        boolean yearly = unit.equals("EUR/year") || unit.equals("EUR/school-year");
        boolean inAll = unit.equals("EUR");
        if (exact.isPresent() && (yearly || inAll && isWithin(year))) {
            return before.with(new FundingLine(id, payer, payee, Derivation.Given.of(exact.get())));
        }
        LocalizedText what = exact.isPresent() && inAll
                ? LocalizedText.of(
                        "deel van het bedrag voor schooljaar " + year, "part of the amount for school year " + year)
                : LocalizedText.of("bedrag van " + payer, "amount of " + payer);
        return before.with(
                new MissingInput(id, what, amount.map(Quantity::toString).orElse("?")));
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
