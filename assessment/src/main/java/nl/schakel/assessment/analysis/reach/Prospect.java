package nl.schakel.assessment.analysis.reach;

import java.util.Arrays;

/**
 * The best that a rule or a factor can still come to with no more than so many changes; the number of changes is the index.
 *
 * <p>Degrees are lower bounds; {@link #NONE} stands for what cannot be.
 */
final class Prospect {

    static final long NONE = -1;

    /** The greatest degree where it counts for certain. */
    final long[] sure;
    /** The same where the degree is a point, too. */
    final long[] point;
    /** The greatest degree where it may count. */
    final long[] perhaps;
    /** Whether it may count with a degree that is a point. */
    final boolean[] perhapsPoint;
    /** Whether it can be out of the count. */
    final boolean[] gone;

    Prospect(int most) {
        sure = new long[most + 1];
        point = new long[most + 1];
        perhaps = new long[most + 1];
        perhapsPoint = new boolean[most + 1];
        gone = new boolean[most + 1];
        Arrays.fill(sure, NONE);
        Arrays.fill(point, NONE);
        Arrays.fill(perhaps, NONE);
    }

    int most() {
        return sure.length - 1;
    }

    /** Something that it can come to with so many changes. */
    void enter(int used, Outlook.Made made) {
        long degree = made.degree().lower();
        boolean isPoint = made.degree().isPoint();
        switch (made.applicable()) {
            case TRUE -> {
                sure[used] = Math.max(sure[used], degree);
                point[used] = Math.max(point[used], isPoint ? degree : NONE);
            }
            case UNKNOWN -> {
                perhaps[used] = Math.max(perhaps[used], degree);
                perhapsPoint[used] |= isPoint;
            }
            case FALSE -> gone[used] = true;
        }
    }

    /** Whoever may make more changes may make fewer. */
    Prospect cumulated() {
        for (int i = 1; i < sure.length; i++) {
            sure[i] = Math.max(sure[i], sure[i - 1]);
            point[i] = Math.max(point[i], point[i - 1]);
            perhaps[i] = Math.max(perhaps[i], perhaps[i - 1]);
            perhapsPoint[i] |= perhapsPoint[i - 1];
            gone[i] |= gone[i - 1];
        }
        return this;
    }

    /** What can be known of it: a whole where it counts with a point for certain, nothing where it only counts. */
    Prospect coverage(long whole) {
        Prospect known = new Prospect(most());
        for (int i = 0; i <= most(); i++) {
            known.sure[i] = point[i] > NONE ? whole : sure[i] > NONE || perhaps[i] > NONE ? 0 : NONE;
            known.gone[i] = gone[i];
        }
        return known;
    }
}
