package nl.schakel.model.governance;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** How one body stands to another, such as 'advises'. */
public enum BodyLinkKind implements Labelled {
    /** Steers. */
    STEERS("stuurt aan", "steers"),
    /** Advises. */
    ADVISES("adviseert", "advises"),
    /** Reports to. */
    REPORTS_TO("legt verantwoording af aan", "reports to"),
    /** Prepares for. */
    PREPARES_FOR("bereidt voor", "prepares for"),
    /** Appoints. */
    APPOINTS("stelt in", "appoints"),
    /** Shares members with. */
    OVERLAPS("deelt leden met", "shares members with");

    private final LocalizedText label;

    BodyLinkKind(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
