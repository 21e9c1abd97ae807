package nl.schakel.model.funding.arrangement;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.internal.DomainStyle;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.WhenAbsent;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;
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
 * @param amount how much, such as ~20000 EUR; unknown when left out
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

    /** Refuses null and blank texts. */
    public Grant {
        Check.given(id, "id");
        Check.given(subject, "subject");
        Check.given(payer, "payer");
        Check.given(payee, "payee");
        Check.given(amount, "amount");
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
    public FundingStatement settle(FundingStatement before) {
        Optional<Euro> exact = amount.filter(known -> known.unit().equals(Optional.of("EUR")))
                .flatMap(Quantity::exactValue)
                .filter(value -> value.scale() <= 2)
                .map(value -> Euro.of(
                        value.setScale(2, java.math.RoundingMode.UNNECESSARY).toPlainString()));
        return exact.map(known -> before.with(new FundingLine(id, payer, payee, Derivation.Given.of(known))))
                .orElseGet(() -> before.with(new MissingInput(
                        id,
                        LocalizedText.of("bedrag van " + payer, "amount of " + payer),
                        amount.map(Quantity::toString).orElse("?"))));
    }

    /** Builds values of this type; refuses to build while a part that must be there is missing. */
    public static final class Builder extends GrantBuilder {
        Builder() {
            status(Status.IN_FORCE);
        }
    }
}
