package nl.schakel.model.route.norm;

import java.math.BigDecimal;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.model.law.Provision;

/**
 * How long a route may take by law, such as '3..4 years for a programme of 2 years, WVO 2020, art. 2.107g'.
 *
 * @param programme how long the mbo programme takes by itself, such as 2 years or &gt;3 years; any if empty
 * @param years how long the route may take from year 3 of vmbo, such as 3..4 years
 * @param provision where it stands, and when that holds
 */
public record DurationNorm(Optional<Quantity> programme, Quantity years, Provision provision) implements Norm {

    /** Refuses null. */
    public DurationNorm {
        Check.given(programme, "programme");
        Check.given(years, "years");
        Check.given(provision, "provision");
    }

    /**
     * Says whether it is for a programme of some length.
     *
     * @param programmeYears how many years the mbo programme takes by itself
     * @return whether it is; always if it is for any programme
     */
    public boolean isFor(int programmeYears) {
        BigDecimal number = BigDecimal.valueOf(programmeYears);
        return programme
                .map(length -> length.lower()
                                .map(least -> number.compareTo(least) >= (length.lowerExclusive() ? 1 : 0))
                                .orElse(true)
                        && length.upper()
                                .map(most -> number.compareTo(most) <= (length.upperExclusive() ? -1 : 0))
                                .orElse(true))
                .orElse(true);
    }
}
