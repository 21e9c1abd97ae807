package nl.schakel.model.funding.statement;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.EuroRange;

/**
 * A payment whose amount is known within bounds only, such as 'uilenhof pays da-vinci EUR 29800.00..37250.00 = [20..25] x 1/5 x 7450.00';
 * no invoice yet.
 *
 * <p>Wider than four: the accessors are API, the constructor is not.
 *
 * @param arrangement the arrangement that asks for it
 * @param payer who pays
 * @param payee who is paid
 * @param derivation how the amount comes about, from numbers of which one at least is not exact
 * @param vat whether it holds value added tax, if that is known
 */
public record Enclosure(
        ElementId arrangement, PartnerId payer, PartnerId payee, Derivation derivation, Optional<Vat> vat) {

    /** Refuses a payment to oneself, and one whose amount is exact. */
    public Enclosure {
        Check.given(arrangement, "arrangement");
        Check.given(payer, "payer");
        Check.given(payee, "payee");
        Check.given(derivation, "derivation");
        Check.given(vat, "vat");
        Check.that(!payer.equals(payee), "payee", payee, "must be another than the payer", "Leave such a line out.");
        Check.that(!derivation.isExact(), "derivation", derivation, "must not be exact", "Make it a payment.");
    }

    /** {@return the bounds of the amount in whole cents} */
    public EuroRange amount() {
        return derivation.enclosure();
    }

    @Override
    public String toString() {
        return payer + " -> " + payee + ": " + amount() + " = " + derivation;
    }
}
