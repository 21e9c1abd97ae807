package nl.schakel.assessment.score;

import java.math.RoundingMode;
import java.util.Comparator;

/** The bound that is sought, with the way in which it is rounded. */
enum Side {
    LOWER(RoundingMode.FLOOR, Comparator.naturalOrder()),
    UPPER(RoundingMode.CEILING, Comparator.reverseOrder()),
    POINT(RoundingMode.HALF_EVEN, Comparator.naturalOrder());

    private final RoundingMode rounding;
    private final Comparator<Long> bestFirst;

    Side(RoundingMode rounding, Comparator<Long> bestFirst) {
        this.rounding = rounding;
        this.bestFirst = bestFirst;
    }

    RoundingMode rounding() {
        return rounding;
    }

    long of(Contribution part) {
        return this == UPPER ? part.degree().upper() : part.degree().lower();
    }

    /** Those that move the bound most in its direction first. */
    Comparator<Contribution> bestFirst() {
        return Comparator.comparing(this::of, bestFirst);
    }
}
