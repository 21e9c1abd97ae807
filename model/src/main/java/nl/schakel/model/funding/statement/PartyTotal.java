package nl.schakel.model.funding.statement;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.Language;

/**
 * What one party pays and receives in all, such as 'da-vinci: paid EUR 30.00, received EUR 106.00, net EUR 76.00'.
 *
 * @param party the party
 * @param paid the sum of its payments, each in whole cents
 * @param received the sum of what it is paid, each in whole cents
 * @param vat whether the amounts hold value added tax, if that is known; each kind has a total of its own
 */
public record PartyTotal(PartnerId party, Euro paid, Euro received, Optional<Vat> vat) {

    /** Refuses null. */
    public PartyTotal {
        Check.given(party, "party");
        Check.given(paid, "paid");
        Check.given(received, "received");
        Check.given(vat, "vat");
    }

    /** {@return what it receives less what it pays; negative if it pays more} */
    public Euro net() {
        return received.minus(paid);
    }

    @Override
    public String toString() {
        return party + ": paid " + paid + ", received " + received + ", net " + net()
                + vat.map(kind -> ", " + kind.label().in(Language.ENGLISH)).orElse("");
    }
}
