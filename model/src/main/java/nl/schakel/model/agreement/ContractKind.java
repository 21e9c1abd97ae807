package nl.schakel.model.agreement;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** The kind of a contract with persons, such as 'practice-agreement'. */
public enum ContractKind implements Labelled {
    /** Cooperation contract. */
    COOPERATION_CONTRACT("samenwerkingscontract", "cooperation contract"),
    /** Learning-and-work agreement. */
    LEARNING_WORK_AGREEMENT("leer-werkovereenkomst", "learning-and-work agreement"),
    /** Practice agreement. */
    PRACTICE_AGREEMENT("praktijkovereenkomst", "practice agreement");

    private final LocalizedText label;

    ContractKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
