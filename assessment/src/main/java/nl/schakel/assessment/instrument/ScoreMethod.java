package nl.schakel.assessment.instrument;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** How the score of one respondent is made of his marks, reverse items turned round first. */
public enum ScoreMethod implements Labelled {
    /** The sum of all items; of fewer marks, where the instrument lets them do, it is raised pro rata to all items. */
    SUM("som", "sum"),
    /** The mean of the marks. */
    MEAN("gemiddelde", "mean");

    private final LocalizedText label;

    ScoreMethod(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
