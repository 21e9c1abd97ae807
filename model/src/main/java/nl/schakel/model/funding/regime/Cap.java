package nl.schakel.model.funding.regime;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Euro;
import nl.schakel.model.law.Provision;

/**
 * The most that is there for something, such as 'EUR 850000.00, by art. 10'.
 *
 * @param amount the amount, 0 or more
 * @param provision where it stands, if it stands in the law
 */
public record Cap(Euro amount, Optional<Provision> provision) {

    /** Refuses a negative amount. */
    public Cap {
        Check.given(amount, "amount");
        Check.given(provision, "provision");
        Check.that(amount.signum() >= 0, "amount", amount, "must not be negative", "Write 0 if there is nothing.");
    }

    /**
     * Takes an amount that stands in no law, such as that of a programme.
     *
     * @param amount the amount
     * @return the cap
     */
    public static Cap of(Euro amount) {
        return new Cap(amount, Optional.empty());
    }

    @Override
    public String toString() {
        return amount + provision.map(place -> ", by " + place).orElse("");
    }
}
