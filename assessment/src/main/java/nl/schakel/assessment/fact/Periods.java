package nl.schakel.assessment.fact;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import nl.schakel.core.truth.Truth;

/** Whether periods end and dates have passed, as far as they say so. */
final class Periods {

    private Periods() {}

    /** Whether it is known to have no end. */
    static Truth openEnded(Optional<Period> period) {
        if (period.filter(Period::isOpenEnded).isPresent()) {
            return Truth.TRUE;
        }
        return period.flatMap(Period::end).isPresent() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether it is known to have an end. */
    static Truth ending(Optional<Period> period) {
        return openEnded(period).not();
    }

    /** Whether a date has passed or is the day itself; a rough date of what is said to have been has. */
    static Truth passed(PartialDate date, LocalDate day) {
        if (date.earliest().filter(first -> first.isAfter(day)).isPresent()) {
            return Truth.FALSE;
        }
        boolean passed = date.latest().filter(last -> !last.isAfter(day)).isPresent();
        return passed || date.approximate() ? Truth.TRUE : Truth.UNKNOWN;
    }
}
