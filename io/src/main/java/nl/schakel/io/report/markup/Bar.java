package nl.schakel.io.report.markup;

import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * A bar on a scale of 0 to 100: solid up to the lower bound, hatched up to the upper one.
 *
 * @param label what it stands for
 * @param figure its value in words, such as '71–88'
 * @param lower the lower bound in millionths
 * @param upper the upper bound in millionths
 * @param note what stands beside it, such as the evidence
 */
public record Bar(String label, String figure, long lower, long upper, Optional<String> note) {

    /** Refuses null. */
    public Bar {
        Check.given(label, "label");
        Check.given(figure, "figure");
        Check.given(note, "note");
    }
}
