package nl.schakel.core.time;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.core.truth.Truth;

/** Something that can be planned, in force and ended, such as a route with its status and its period. */
public interface Phased {

    /** {@return how far it has come} */
    Status status();

    /** {@return when it holds, if that is known} */
    Optional<Period> period();

    /**
     * Says whether it is in force on a day.
     *
     * @param day the day
     * @return FALSE unless its status is 'in force'; then FALSE before its period or after it, UNKNOWN if its end may have passed,
     *     and TRUE otherwise: that it is in force says more than a start that is only known in part
     */
    default Truth inForce(LocalDate day) {
        if (status() != Status.IN_FORCE) {
            return Truth.FALSE;
        }
        Truth within = period().map(known -> known.contains(day)).orElse(Truth.TRUE);
        boolean endsVaguely = period().filter(known -> known.end().isPresent())
                .filter(known -> new Period(Period.Edge.OPEN, known.to()).contains(day) == Truth.UNKNOWN)
                .isPresent();
        return within == Truth.UNKNOWN && !endsVaguely ? Truth.TRUE : within;
    }
}
