package nl.schakel.model.governance;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Where a coordinator stands, such as 'outside-the-line'. */
public enum Position implements Labelled {
    /** In the line. */
    IN_LINE("in de lijn", "in the line"),
    /** Outside the line. */
    OUTSIDE_THE_LINE("buiten de lijn", "outside the line");

    private final LocalizedText label;

    Position(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
