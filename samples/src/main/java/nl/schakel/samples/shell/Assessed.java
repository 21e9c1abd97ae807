package nl.schakel.samples.shell;

import nl.schakel.assessment.engine.Priorities;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.samples.text.ScoreText;

/**
 * An assessment to look at, such as {@code assess("het-element").priorities()}.
 *
 * @param assessment the assessment as data
 * @param language the language in which it is shown
 */
public record Assessed(Assessment assessment, Language language) {

    private static final int MOST_TELLING = 3;

    /** Refuses null. */
    public Assessed {
        Check.given(assessment, "assessment");
        Check.given(language, "language");
    }

    /** Shows what is worth asking next, the most worthwhile first. */
    public void priorities() {
        Shown.print(ScoreText.priorities(Priorities.of(assessment), language));
    }

    /**
     * Shows a factor: its score and its rules with what was seen and expected.
     *
     * @param id the name of the factor, such as 'professional-structure'
     */
    public void factor(String id) {
        Shown.print(ScoreText.factor(assessment.factor(id), language));
    }

    /** Shows the three explanations that tell most. */
    public void mostTelling() {
        Shown.print(ScoreText.mostTelling(assessment, MOST_TELLING, language));
    }

    /** Shows everything: each factor with each of its rules. */
    public void explain() {
        Shown.print(ScoreText.whole(assessment, language));
    }

    /** Shows the score with its evidence and verdict, and the table of factors. */
    public void show() {
        Shown.print(ScoreText.summary(assessment, language));
    }

    /** {@return the score with its evidence and verdict, and what to ask, in one line} */
    @Override
    public String toString() {
        return ScoreText.overall(assessment, language)
                + "; ask .show() .factor(id) .mostTelling() .explain() .priorities()";
    }
}
