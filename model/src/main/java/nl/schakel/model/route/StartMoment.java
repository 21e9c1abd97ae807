package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** When a route begins, such as 'after-final-exam'. */
public enum StartMoment implements Labelled {
    /** In a learning year. */
    IN_YEAR("in een leerjaar", "in a learning year"),
    /** In the upper years. */
    UPPER_YEARS("in de bovenbouw", "in the upper years"),
    /** Right after the final exam. */
    AFTER_FINAL_EXAM("aansluitend aan het eindexamen", "right after the final exam");

    private final LocalizedText label;

    StartMoment(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
