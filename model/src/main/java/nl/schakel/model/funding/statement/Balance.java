package nl.schakel.model.funding.statement;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.Language;

/**
 * What one party owes another after all is set off, such as 'uilenhof -> da-vinci: EUR 75.00'.
 *
 * @param debtor who still has to pay
 * @param creditor who is still paid
 * @param amount how much, 0 or more
 * @param vat whether the amounts hold value added tax, if that is known; those of another kind are never set off against them
 */
public record Balance(PartnerId debtor, PartnerId creditor, Euro amount, Optional<Vat> vat) {

    /** Refuses a debt to oneself and a negative amount. */
    public Balance {
        Check.given(debtor, "debtor");
        Check.given(creditor, "creditor");
        Check.given(amount, "amount");
        Check.given(vat, "vat");
        Check.that(!debtor.equals(creditor), "creditor", creditor, "must be another than the debtor", "Leave it out.");
        Check.that(amount.signum() >= 0, "amount", amount, "must not be negative", "Let the other one be the debtor.");
    }

    @Override
    public String toString() {
        return debtor + " -> " + creditor + ": " + amount
                + vat.map(kind -> " " + kind.label().in(Language.ENGLISH)).orElse("");
    }
}
