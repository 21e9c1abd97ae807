package nl.schakel.model.funding.regime;

import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.model.funding.statement.Derivation;

/**
 * What an applicant asks, such as 'calvijn: EUR 340000.00 = 40 x 8500.00'.
 *
 * @param applicant who asks
 * @param derivation how the amount comes about
 */
public record Claim(PartnerId applicant, Derivation derivation) {

    /** Refuses a negative amount. */
    public Claim {
        Check.given(applicant, "applicant");
        Check.given(derivation, "derivation");
        Check.that(
                derivation.amount().signum() >= 0,
                "claim",
                derivation.amount(),
                "must not be negative",
                "Leave out whoever asks nothing.");
    }

    /**
     * Takes an amount.
     *
     * @param applicant who asks
     * @param amount how much
     * @return the claim
     */
    public static Claim of(PartnerId applicant, Euro amount) {
        return new Claim(applicant, Derivation.Given.of(amount));
    }

    /** {@return the amount in whole cents} */
    public Euro amount() {
        return derivation.amount();
    }

    @Override
    public String toString() {
        return applicant + ": " + amount() + " = " + derivation.rounded();
    }
}
