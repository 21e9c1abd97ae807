package nl.schakel.assessment.analysis.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/** The places of scores that are known within bounds, by the exact millionths. */
final class Places {

    /** A score that may turn out not to be there. */
    record Standing(Interval interval, Truth applicable) {}

    private final List<Standing> standings;
    private final long[] certainLowers;
    private final long[] lowers;
    private final long[] uppers;
    private final long[] certainPoints;

    private Places(List<Standing> standings) {
        this.standings = standings;
        this.certainLowers = standings.stream()
                .filter(each -> each.applicable() == Truth.TRUE)
                .mapToLong(each -> each.interval().lower())
                .sorted()
                .toArray();
        this.lowers = standings.stream()
                .filter(each -> each.applicable() != Truth.FALSE)
                .mapToLong(each -> each.interval().lower())
                .sorted()
                .toArray();
        this.uppers = standings.stream()
                .filter(each -> each.applicable() != Truth.FALSE)
                .mapToLong(each -> each.interval().upper())
                .sorted()
                .toArray();
        this.certainPoints = standings.stream()
                .filter(each ->
                        each.applicable() == Truth.TRUE && each.interval().isPoint())
                .mapToLong(each -> each.interval().lower())
                .sorted()
                .toArray();
    }

    /** The place of each, in the same order; none for those that do not apply. */
    static List<Optional<Place>> of(List<Standing> standings) {
        Places places = new Places(standings);
        List<Optional<Place>> all = new ArrayList<>(standings.size());
        standings.forEach(each -> all.add(places.of(each)));
        return all;
    }

    private Optional<Place> of(Standing standing) {
        if (standing.applicable() == Truth.FALSE) {
            return Optional.empty();
        }
        Interval own = standing.interval();
        int mayBeAbove = above(uppers, own.lower()) - (own.isPoint() ? 0 : 1);
        return Optional.of(new Place(1 + above(certainLowers, own.upper()), 1 + mayBeAbove, shared(standing)));
    }

    private Truth shared(Standing standing) {
        Interval own = standing.interval();
        if (own.isPoint()) {
            int equal = above(certainPoints, own.lower() - 1) - above(certainPoints, own.lower());
            if (equal > (standing.applicable() == Truth.TRUE ? 1 : 0)) {
                return Truth.TRUE;
            }
        }
        int touching = above(uppers, own.lower() - 1) - above(lowers, own.upper());
        return touching > 1 ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** How many of sorted numbers are greater than a bound. */
    static int above(long[] sorted, long bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > bound) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted.length - low;
    }
}
