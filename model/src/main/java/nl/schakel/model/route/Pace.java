package nl.schakel.model.route;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;

/**
 * How much shorter a route is, such as 'one year, for all'.
 *
 * @param gain the years won
 * @param reach for whom
 * @param total the years in all, from year 1 of vmbo to the last diploma
 * @param text how it is won
 */
public record Pace(
        Optional<Quantity> gain, Optional<Term<Reach>> reach, Optional<Quantity> total, Optional<LocalizedText> text) {

    /** Refuses null and blank texts. */
    public Pace {
        Check.given(gain, "gain");
        Check.given(reach, "reach");
        Check.given(total, "total");
        Check.given(text, "text");
    }
}
