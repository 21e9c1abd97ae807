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
        long bound(List<Contribution> certain, List<Contribution> optional, Side side) {
            return Means.arithmetic(certain, optional, side);
        }
    },
    /** The geometric mean, each part counting by its weight: one zero makes it zero. */
    GEOMETRIC_MEAN("meetkundig gemiddelde", "geometric mean") {
        @Override
        long bound(List<Contribution> certain, List<Contribution> optional, Side side) {
            return Means.geometric(certain, optional, side);
        }
    },
    /** The least part, whatever its weight. */
    WEAKEST_LINK("zwakste schakel", "weakest link") {
        @Override
        long bound(List<Contribution> certain, List<Contribution> optional, Side side) {
            return Means.weakest(certain, optional, side);
        }
    };

    private final LocalizedText label;

    Aggregation(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    abstract long bound(List<Contribution> certain, List<Contribution> optional, Side side);

    /**
     * Joins intervals.
     *
     * @param parts the intervals with their weights
     * @return the exact optimum over counting or leaving out those that may not apply; nothing if none can count
     */
    public Optional<Interval> join(List<? extends Contribution> parts) {
        List<Contribution> certain = new ArrayList<>(parts.size());
        List<Contribution> optional = new ArrayList<>();
        boolean points = true;
        for (Contribution part : parts) {
            if (part.weight() > 0 && part.applicable() != Truth.FALSE) {
                boolean counts = part.applicable() == Truth.TRUE;
                (counts ? certain : optional).add(part);
                points &= counts && part.degree().isPoint();
            }
        }
        if (certain.isEmpty() && optional.isEmpty()) {
            return Optional.empty();
        }
        if (points) {
            long point = bound(certain, optional, Side.POINT);
            return Optional.of(new Interval(point, point));
        }
        return Optional.of(new Interval(bound(certain, optional, Side.LOWER), bound(certain, optional, Side.UPPER)));
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
