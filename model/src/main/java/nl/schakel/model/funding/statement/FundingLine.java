package nl.schakel.model.funding.statement;

import java.util.Objects;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a statement, such as 'uilenhof pays da-vinci EUR 32780.00 = 22 x 1/5 x 7450.00'.
 *
 * <p>No record, as it works its amount out once: totals and nets ask for it again and again.
 */
public final class FundingLine {

    private final ElementId arrangement;
    private final PartnerId payer;
    private final PartnerId payee;
    private final Derivation derivation;
    private final Optional<Vat> vat;
    private final Euro amount;

    /**
     * Makes a payment; refuses one to oneself, and one whose amount is not exact.
     *
     * @param arrangement the arrangement that asks for it
     * @param payer who pays
     * @param payee who is paid
     * @param derivation how the amount comes about
     * @param vat whether it holds value added tax, if that is known
     */
    public FundingLine(
            ElementId arrangement, PartnerId payer, PartnerId payee, Derivation derivation, Optional<Vat> vat) {
        this.arrangement = Check.given(arrangement, "arrangement");
        this.payer = Check.given(payer, "payer");
        this.payee = Check.given(payee, "payee");
        this.derivation = Check.given(derivation, "derivation");
        this.vat = Check.given(vat, "vat");
        Check.that(!payer.equals(payee), "payee", payee, "must be another than the payer", "Leave such a line out.");
        Check.that(derivation.isExact(), "derivation", derivation, "must be exact", "Make it an enclosure.");
        this.amount = derivation.amount();
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

    /** {@return the arrangement that asks for it} */
    public ElementId arrangement() {
        return arrangement;
    }

    /** {@return who pays} */
    public PartnerId payer() {
        return payer;
    }

    /** {@return who is paid} */
    public PartnerId payee() {
        return payee;
    }

    /** {@return how the amount comes about} */
    public Derivation derivation() {
        return derivation;
    }

    /** {@return whether it holds value added tax, if that is known} */
    public Optional<Vat> vat() {
        return vat;
    }

    /** {@return the amount in whole cents} */
    public Euro amount() {
        return amount;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FundingLine line
                && arrangement.equals(line.arrangement)
                && payer.equals(line.payer)
                && payee.equals(line.payee)
                && derivation.equals(line.derivation)
                && vat.equals(line.vat);
    }

    @Override
    public int hashCode() {
        return Objects.hash(arrangement, payer, payee, derivation, vat);
    }

    @Override
    public String toString() {
        return payer + " -> " + payee + ": " + amount + " = " + derivation.rounded();
    }
}
