package nl.schakel.assessment.score;

import java.math.RoundingMode;
import java.util.Comparator;

/** The bound that is sought, with the way in which it is rounded. */
enum Side {
    LOWER(RoundingMode.FLOOR),
    UPPER(RoundingMode.CEILING),
    POINT(RoundingMode.HALF_EVEN);

    private static final Comparator<Contribution> LOWEST_FIRST =
            Comparator.comparingLong(part -> part.degree().lower());
    private static final Comparator<Contribution> HIGHEST_FIRST =
            Comparator.comparingLong(part -> -part.degree().upper());

    private final RoundingMode rounding;

    Side(RoundingMode rounding) {
        this.rounding = rounding;
    }

    RoundingMode rounding() {
        return rounding;
    }

    long of(Contribution part) {
        return this == UPPER ? part.degree().upper() : part.degree().lower();
    }

    /** A quotient of what is not negative, in whole numbers. */
    long rounded(long total, long divisor) {
        long floor = total / divisor;
        long rest = total % divisor;
        boolean up = switch (this) {
            case LOWER -> false;
            case UPPER -> rest > 0;
            case POINT -> 2 * rest > divisor || 2 * rest == divisor && floor % 2 == 1;
        };
        return up ? floor + 1 : floor;
    }

    /** Those that move the bound most in its direction first. */
    Comparator<Contribution> bestFirst() {
        return this == UPPER ? HIGHEST_FIRST : LOWEST_FIRST;
    }
}
