package nl.schakel.model.route;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A kind of exam, such as 'cspe'. */
public enum ExamKind implements Labelled {
    /** Subjects of the vmbo final exam. */
    FINAL_EXAM("eindexamen", "final exam"),
    /** The practical exam of a vmbo profile. */
    CSPE("cspe", "cspe"),
    /** Mbo tests. */
    MBO_TESTS("mbo-toetsen", "mbo tests");

    private final LocalizedText label;

    ExamKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
