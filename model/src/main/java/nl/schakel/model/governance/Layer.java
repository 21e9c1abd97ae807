package nl.schakel.model.governance;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** The layer of the people who sit in a body, such as 'tactical'. */
public enum Layer implements Labelled {
    /** Boards and supervisory boards. */
    STRATEGIC("strategisch", "strategic"),
    /** Directors, school leaders, heads and middle managers. */
    TACTICAL("tactisch", "tactical"),
    /** Teachers, deans, mentors and other staff. */
    OPERATIONAL("operationeel", "operational");

    private final LocalizedText label;

    Layer(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
