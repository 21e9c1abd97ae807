package nl.schakel.model.governance;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** How a body decides, such as 'consensus'. */
public enum DecisionRule implements Labelled {
    /** Consensus. */
    CONSENSUS("consensus", "consensus"),
    /** Majority. */
    MAJORITY("meerderheid", "majority"),
    /** Each decides for itself. */
    VOLUNTARY("ieder beslist zelf", "each decides for itself"),
    /** It advises, and a body above it decides. */
    ADVICE_ADOPTED_ABOVE("hoger overleg beslist", "decided above");

    private final LocalizedText label;

    DecisionRule(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
