package nl.schakel.samples.view;

import java.util.List;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/**
 * The result of a factor in a document.
 *
 * @param factor its name
 * @param title what it is called
 * @param group what it is in its framework
 * @param weight its weight in whole thousandths
 * @param applicable whether any of its rules applies
 * @param score its score
 * @param outcomes the outcomes of its rules
 */
public record FactorView(
        FactorId factor,
        LocalizedText title,
        FactorGroup group,
        int weight,
        Truth applicable,
        ScoreView score,
        List<OutcomeView> outcomes) {

    /** Refuses null. */
    public FactorView {
        outcomes = Check.list(outcomes, "outcomes");
    }

    static FactorView of(FactorResult result) {
        return new FactorView(
                result.factor().id(),
                result.factor().name(),
                result.factor().group(),
                result.factor().weight(),
                result.applicable(),
                ScoreView.of(result.score()),
                result.outcomes().stream().map(OutcomeView::of).toList());
    }
}
