package nl.schakel.assessment.crosswalk;

import java.util.List;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.core.check.Check;

/**
 * A factor of a profile with the factors of frameworks that answer to it, such as 'will' with the urgency of three reports.
 *
 * @param factor the factor of the profile
 * @param answers the factors that answer to it, in the order in which they are shown
 */
public record Theme(FactorId factor, List<Answer> answers) {

    /** Refuses null. */
    public Theme {
        Check.given(factor, "factor");
        answers = Check.list(answers, "answers");
    }

    /**
     * Brings answers to a theme.
     *
     * @param factor the name of the factor of the profile
     * @param answers the factors that answer to it
     * @return the theme
     */
    public static Theme of(String factor, Answer... answers) {
        return new Theme(FactorId.of(factor), List.of(answers));
    }
}
