package nl.schakel.assessment.score;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A method that joins weighted intervals to one, such as the weighted mean; what has weight zero or does not apply drops out. */
public enum Aggregation implements Labelled {
    /** The mean, each part counting by its weight. */
    WEIGHTED_MEAN("gewogen gemiddelde", "weighted mean") {
        @Override
        public Optional<Interval> join(List<? extends Contribution> parts) {
            return Means.arithmetic(parts);
        }
    },
    /** The geometric mean, each part counting by its weight: one zero makes it zero. */
    GEOMETRIC_MEAN("meetkundig gemiddelde", "geometric mean") {
        @Override
        public Optional<Interval> join(List<? extends Contribution> parts) {
            return Means.geometric(parts);
        }
    },
    /** The least part, whatever its weight. */
    WEAKEST_LINK("zwakste schakel", "weakest link") {
        @Override
        public Optional<Interval> join(List<? extends Contribution> parts) {
            return Means.weakest(parts);
        }
    };

    private final LocalizedText label;

    Aggregation(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    /**
     * Joins intervals.
     *
     * @param parts the intervals with their weights
     * @return the exact optimum over counting or leaving out those that may not apply; nothing if none can count
     */
    public abstract Optional<Interval> join(List<? extends Contribution> parts);

    @Override
    public LocalizedText label() {
        return label;
    }
}
