package nl.schakel.samples.shell;

import java.util.List;
import nl.schakel.assessment.analysis.reach.Reach;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.engine.Priorities;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.samples.dataset.Portraits;
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
     * Shows what differs from another assessment: of another moment, by another framework, or of another partnership, such as
     * {@code assess("profijt").since(assess("profijt-2015"))}.
     *
     * @param other the assessment to compare with, which comes first
     */
    public void since(Assessed other) {
        Shown.print(other.assessment().diff(assessment).text(language) + "\n");
    }

    /** Shows the fewest changes after which the score surely lies in the next band, and which of the other partnerships do each. */
    public void reach() {
        List<Band> bands = assessment.ruleSet().bands();
        assessment
                .nextBand()
                .ifPresentOrElse(
                        this::reach,
                        () -> Shown.print(ScoreText.overall(assessment, language)
                                + (bands.isEmpty()
                                        ? ""
                                        : " ("
                                                + bands.get(bands.size() - 1)
                                                        .text()
                                                        .in(language) + ")")
                                + "\n"));
    }

    /**
     * Shows the fewest changes after which the score surely lies in a band, such as {@code reach(3)} for the third from below.
     *
     * @param band which one, counted from the lowest, which is 1
     */
    public void reach(int band) {
        List<Band> bands = assessment.ruleSet().bands();
        Check.that(
                1 <= band && band <= bands.size(),
                "band",
                band,
                "must be from 1 to " + bands.size(),
                "Count the bands of the framework from the lowest, which is 1.");
        reach(bands.get(band - 1));
    }

    private void reach(Band band) {
        FactSheet facts = assessment.facts();
        List<FactSheet> others = Portraits.all().stream()
                .filter(each -> !each.partnership()
                        .id()
                        .equals(assessment.view().partnership().id()))
                .map(each -> facts.catalogue().sheet(each.asOf(each.asOf())))
                .toList();
        Shown.print(Reach.of(Assessor.of(assessment.ruleSet(), facts.catalogue()), facts)
                        .learningFrom(others)
                        .to(band)
                        .text(language)
                + "\n");
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
                + "; ask .show() .factor(id) .mostTelling() .explain() .priorities() .reach() .since(other)";
    }
}
