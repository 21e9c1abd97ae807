package nl.schakel.assessment.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** A method that joins weighted intervals to one, such as the weighted mean; what has weight zero or does not apply drops out. */
public enum Aggregation implements Labelled {
    /** The mean, each part counting by its weight. */
    WEIGHTED_MEAN("gewogen gemiddelde", "weighted mean") {
        @Override
        long bound(List<? extends Contribution> parts, List<Contribution> optional, Side side) {
            return Means.arithmetic(parts, optional, side);
        }
    },
    /** The geometric mean, each part counting by its weight: one zero makes it zero. */
    GEOMETRIC_MEAN("meetkundig gemiddelde", "geometric mean") {
        @Override
        long bound(List<? extends Contribution> parts, List<Contribution> optional, Side side) {
            return Means.geometric(parts, optional, side);
        }
    },
    /** The least part, whatever its weight. */
    WEAKEST_LINK("zwakste schakel", "weakest link") {
        @Override
        long bound(List<? extends Contribution> parts, List<Contribution> optional, Side side) {
            return Means.weakest(parts, optional, side);
        }
    };

    private final LocalizedText label;

    Aggregation(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    /** A bound by those of the parts that are certain, and the optional ones that move it. */
    abstract long bound(List<? extends Contribution> parts, List<Contribution> optional, Side side);

    /**
     * Joins intervals.
     *
     * @param parts the intervals with their weights
     * @return the exact optimum over counting or leaving out those that may not apply; nothing if none can count
     */
    public Optional<Interval> join(List<? extends Contribution> parts) {
        boolean any = false;
        boolean points = true;
        List<Contribution> optional = List.of();
        for (int i = 0; i < parts.size(); i++) {
            Contribution part = parts.get(i);
            if (part.weight() > 0 && part.applicable() != Truth.FALSE) {
                any = true;
                points &= part.degree().isPoint();
                if (part.applicable() == Truth.UNKNOWN) {
                    optional = optional.isEmpty() ? new ArrayList<>() : optional;
                    optional.add(part);
                }
            }
        }
        if (!any) {
            return Optional.empty();
        }
        if (points && optional.isEmpty()) {
            long point = bound(parts, optional, Side.POINT);
            return Optional.of(new Interval(point, point));
        }
        return Optional.of(new Interval(bound(parts, optional, Side.LOWER), bound(parts, optional, Side.UPPER)));
    }

    /** Whether it surely counts. */
    static boolean isCertain(Contribution part) {
        return part.weight() > 0 && part.applicable() == Truth.TRUE;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
