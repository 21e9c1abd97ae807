package nl.schakel.model.funding.regime;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Apportionment;
import nl.schakel.core.quantity.Euro;
import nl.schakel.model.funding.statement.Derivation;

/**
 * Claims on one purse, lowered in proportion where together they ask more than there is; at or below the cap each gets
 * what it asks.
 *
 * <p>Lowered amounts are split by largest remainders in whole cents, and add up to the cap; where two lost as much, the
 * one stated first
 * gets the cent.
 *
 * @param claims the claims, in the stated order
 * @param cap the most that there is
 */
public record ProRata(List<Claim> claims, Cap cap) {

    /** Refuses an applicant that is named twice. */
    public ProRata {
        claims = Check.list(claims, "claims");
        Check.given(cap, "cap");
        Check.that(
                claims.stream().map(Claim::applicant).distinct().count() == claims.size(),
                "claims",
                claims.stream().map(Claim::applicant).toList(),
                "must not name an applicant twice",
                "Add up what one applicant asks.");
    }

    /**
     * Lowers claims to a cap where that is needed.
     *
     * @param claims the claims, in the stated order
     * @param cap the most that there is
     * @return the claims with what is granted
     */
    public static ProRata lower(List<Claim> claims, Cap cap) {
        return new ProRata(claims, cap);
    }

    /** {@return what all ask together} */
    public Euro claimed() {
        return claims.stream().map(Claim::amount).reduce(Euro.ZERO, Euro::plus);
    }

    /** {@return whether more is asked than there is} */
    public boolean exceeded() {
        return claimed().compareTo(cap.amount()) > 0;
    }

    /** {@return what each is granted, in the order of the claims} */
    public List<Granted> granted() {
        if (!exceeded()) {
            return claims.stream()
                    .map(claim -> new Granted(
                            claim, claim.amount(), claim.derivation().rounded()))
                    .toList();
        }
        List<Euro> parts = Apportionment.LARGEST_REMAINDER.split(
                cap.amount(),
                claims.stream().map(claim -> claim.amount().toFraction()).toList());
        List<Granted> granted = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            granted.add(new Granted(claims.get(i), parts.get(i), derivation(claims.get(i), parts.get(i))));
        }
        return granted;
    }

    /** Says where the amount is not true to the cent by itself, since the parts must add up to the cap. */
    private String derivation(Claim claim, Euro part) {
        String product = plain(cap.amount()) + " x " + plain(claim.amount()) + "/" + plain(claimed());
        boolean exact = cap.amount()
                        .toFraction()
                        .multiply(claim.amount().toFraction())
                        .compareTo(part.toFraction().multiply(claimed().toFraction()))
                == 0;
        return exact ? product : "apportioned(" + product + ")";
    }

    private static String plain(Euro amount) {
        return Derivation.Given.of(amount).text();
    }

    /**
     * What an applicant is granted, such as 'EUR 336633.66 = apportioned(850000.00 x
     * 340000.00/858500.00)'.
     *
     * @param claim the claim
     * @param amount what is granted, in whole cents
     * @param derivation how it comes about: as claimed, or the cap times the claim over all claims, within 'apportioned(...)' where that gives
     *     no whole cents by itself
     */
    public record Granted(Claim claim, Euro amount, String derivation) {

        /** Refuses more than is claimed. */
        public Granted {
            Check.given(claim, "claim");
            Check.given(amount, "amount");
            Check.text(derivation, "derivation");
            Check.that(
                    amount.compareTo(claim.amount()) <= 0,
                    "amount",
                    amount,
                    "must not be more than " + claim.amount() + " that is claimed",
                    "Grant at most the claim.");
        }

        @Override
        public String toString() {
            return claim.applicant() + ": " + amount + " = " + derivation;
        }
    }
}
