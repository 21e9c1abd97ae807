package nl.schakel.assessment.law.timeline;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** What became of a rule between two days, such as 'renumbered'. */
public enum ChangeKind implements Labelled {
    /** It did not hold on the first day, and did or may have on the other. */
    CAME("gekomen", "came"),
    /** It held or may have held on the first day, and did not on the other. */
    WENT("vervallen", "went"),
    /** It stands in other articles, which the concordance joins with the earlier ones. */
    RENUMBERED("vernummerd", "renumbered"),
    /** It stands in other articles, or in more or fewer of them, and that is no renumbering. */
    OTHER_ARTICLES("andere artikelen", "other articles"),
    /** It stands in the same articles. */
    STAYED("gebleven", "stayed");

    private final LocalizedText label;

    ChangeKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
