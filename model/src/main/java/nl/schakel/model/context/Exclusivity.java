package nl.schakel.model.context;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Whether others may do the same, such as 'one-per-subregion'. */
public enum Exclusivity implements Labelled {
    /** Exclusive. */
    EXCLUSIVE("exclusief", "exclusive"),
    /** One preferred partner per subregion. */
    ONE_PER_SUBREGION("één voorkeurspartner per subregio", "one preferred partner per subregion"),
    /** Preferred partners. */
    PREFERRED("voorkeurspartners", "preferred partners"),
    /** Open to others. */
    OPEN("open voor anderen", "open to others");

    private final LocalizedText label;

    Exclusivity(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
