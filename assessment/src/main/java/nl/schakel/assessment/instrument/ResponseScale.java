package nl.schakel.assessment.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.LocalizedText;

/**
 * The scale on which every item is marked, such as 1 to 5, in whole numbers.
 *
 * @param least the lowest mark, -999 or more
 * @param most the highest mark, 999 or less
 * @param labels what marks are called; none need be
 */
public record ResponseScale(int least, int most, List<Label> labels) {

    private static final int WIDEST = 999;

    /**
     * What a mark is called, such as '5: strongly agree'.
     *
     * @param mark the mark
     * @param text what it is called
     */
    public record Label(int mark, LocalizedText text) {

        /** Refuses null. */
        public Label {
            Check.given(text, "text");
        }
    }

    /** Refuses a scale that does not rise, labels beside it and two labels of one mark. */
    public ResponseScale {
        Check.that(
                -WIDEST <= least && least < most && most <= WIDEST,
                "scale",
                least + ".." + most,
                "must rise, between -999 and 999",
                "Write the lowest mark as least and the highest as most.");
        labels = Check.list(labels, "labels");
        Set<Integer> seen = new HashSet<>();
        for (Label label : labels) {
            Check.that(
                    least <= label.mark() && label.mark() <= most,
                    "label",
                    label.mark(),
                    "must be of a mark of the scale " + least + ".." + most,
                    "Take the label away, or widen the scale.");
            Check.that(seen.add(label.mark()), "label", label.mark(), "must stand once", "Keep one label for a mark.");
        }
    }

    /**
     * Makes a scale without labels.
     *
     * @param least the lowest mark
     * @param most the highest mark
     * @return the scale
     */
    public static ResponseScale of(int least, int most) {
        return new ResponseScale(least, most, List.of());
    }

    /**
     * Says whether a mark lies on the scale.
     *
     * @param mark the mark
     * @return whether it does
     */
    public boolean has(int mark) {
        return least <= mark && mark <= most;
    }

    /**
     * Turns a mark round, as a reverse item asks.
     *
     * @param mark a mark of the scale
     * @return as far from the highest as the mark is from the lowest
     */
    public int reversed(int mark) {
        return least + most - mark;
    }

    /**
     * Finds what a mark is called.
     *
     * @param mark the mark
     * @return its label, if it has one
     */
    public Optional<LocalizedText> label(int mark) {
        return labels.stream().filter(label -> label.mark() == mark).findFirst().map(Label::text);
    }

    /** {@return such as '1..5'} */
    @Override
    public String toString() {
        return least + ".." + most;
    }
}
