package nl.schakel.io.duo.row;

import java.math.BigDecimal;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Count;

/**
 * The candidates of an exam, such as 41, of whom 36 passed and 5 failed; bounds where a number is suppressed.
 *
 * @param candidates the candidates
 * @param passed those who passed
 * @param failed those who failed
 */
public record ExamCounts(Count candidates, Count passed, Count failed) {

    /** Refuses null. */
    public ExamCounts {
        Check.given(candidates, "candidates");
        Check.given(passed, "passed");
        Check.given(failed, "failed");
    }

    /** {@return whether the candidates can be those who passed and those who failed together} */
    public boolean canAddUp() {
        BigDecimal least = passed.least().add(failed.least());
        BigDecimal most = passed.most().add(failed.most());
        return candidates.most().compareTo(least) >= 0 && candidates.least().compareTo(most) <= 0;
    }
}
