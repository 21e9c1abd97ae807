package nl.schakel.model.funding.arrangement;

import java.util.Optional;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.quantity.EuroRange;
import nl.schakel.core.time.Period;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.model.funding.statement.Derivation;

/** How what nobody gave is written, and what it comes to. */
final class Unknown {

    static final String MARK = "?";

    private Unknown() {}

    /** A yearly amount; anything from nothing to all of it where the period begins or ends within the school year. */
    static Derivation.Given inYear(Euro yearly, Optional<Period> period, SchoolYear year) {
        return period.filter(when -> when.beginsOrEndsWithin(year)).isPresent()
                ? Derivation.Given.of(new EuroRange(Euro.ZERO, yearly))
                : Derivation.Given.of(yearly);
    }
}
