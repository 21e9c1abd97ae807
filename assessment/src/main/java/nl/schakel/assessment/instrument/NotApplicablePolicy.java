package nl.schakel.assessment.instrument;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What becomes of an item that a respondent marks as 'not applicable'; it never counts as a mark, and never as zero. */
public enum NotApplicablePolicy implements Labelled {
    /** The item leaves the denominator for that respondent: a mean is over the others, a sum is raised pro rata to all items. */
    LEAVE_OUT("laten vervallen", "leave out"),
    /** As if the respondent had not answered. */
    MISSING("telt als niet ingevuld", "counts as missing"),
    /** The instrument does not offer it, so that it is a fault in the answers. */
    REFUSE("niet toegestaan", "refuse");

    private final LocalizedText label;

    NotApplicablePolicy(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
