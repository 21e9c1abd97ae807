package nl.schakel.model.funding.statement;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;

/**
 * One payment of a statement, such as 'uilenhof pays da-vinci EUR 32780.00 = 22 x 1/5 x 7450.00'.
 *
 * @param arrangement the arrangement that asks for it
 * @param payer who pays
 * @param payee who is paid
 * @param derivation how the amount comes about
 * @param vat whether it holds value added tax, if that is known
 */
public record FundingLine(
        ElementId arrangement, PartnerId payer, PartnerId payee, Derivation derivation, Optional<Vat> vat) {

    /** Refuses a payment to oneself, and one whose amount is not exact. */
    public FundingLine {
        Check.given(arrangement, "arrangement");
        Check.given(payer, "payer");
        Check.given(payee, "payee");
        Check.given(derivation, "derivation");
        Check.given(vat, "vat");
        Check.that(!payer.equals(payee), "payee", payee, "must be another than the payer", "Leave such a line out.");
        Check.that(derivation.isExact(), "derivation", derivation, "must be exact", "Make it an enclosure.");
    }

    /**
     * Makes a payment of which nothing is known about value added tax.
     *
     * @param arrangement the arrangement that asks for it
     * @param payer who pays
     * @param payee who is paid
     * @param derivation how the amount comes about
     */
    public FundingLine(ElementId arrangement, PartnerId payer, PartnerId payee, Derivation derivation) {
        this(arrangement, payer, payee, derivation, Optional.empty());
    }

    /** {@return the amount in whole cents} */
    public Euro amount() {
        return derivation.amount();
    }

    @Override
    public String toString() {
        return payer + " -> " + payee + ": " + amount() + " = " + derivation.rounded();
    }
}
