package nl.schakel.samples.text;

import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.PartnerId;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.Codes;
import nl.schakel.model.partnership.Membership;
import nl.schakel.model.partnership.Partnership;

/**
 * What a party must come out at, such as 'da-vinci at EUR 150000.00 or more, with 200 pupils at most'.
 *
 * @param party the party
 * @param least what it must come out at; negative for what it may pay at most
 * @param most the largest number of pupils to try, from 0 to 10000
 */
public record Target(PartnerId party, Euro least, int most) {

    private static final int LARGEST = 10_000;

    /** Refuses numbers of pupils that no school has. */
    public Target {
        Check.given(party, "party");
        Check.given(least, "least");
        most = largest(most);
    }

    /**
     * Checks the largest number of pupils to try.
     *
     * @param most the number
     * @return the number
     */
    public static int largest(int most) {
        Check.that(
                most >= 0 && most <= LARGEST,
                "most",
                most,
                "must be from 0 to " + LARGEST,
                "Say up to how many pupils to try.");
        return most;
    }

    /**
     * Refuses a party that the partnership does not have: its net would be 0 with any number.
     *
     * @param partnership the partnership
     * @return this
     */
    public Target partOf(Partnership partnership) {
        var known = Stream.concat(
                        partnership.partners().stream().map(Membership::id), Stream.of(PartnerId.COMMON_PURSE))
                .map(PartnerId::value)
                .toList();
        Check.that(
                known.contains(party.value()),
                "party",
                party,
                "must be a partner of the dossier",
                Codes.didYouMean(party.value(), known, "It has: " + String.join(", ", known) + "."));
        return this;
    }
}
