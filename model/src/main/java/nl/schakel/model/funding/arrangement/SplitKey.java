package nl.schakel.model.funding.arrangement;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A key by which a cost is divided, such as 'pupils'. */
public enum SplitKey implements Labelled {
    /** Numbers of pupils. */
    PUPILS("aantallen leerlingen", "numbers of pupils"),
    /** Numbers of pupils, corrected by the flow to these mbo colleges. */
    PUPILS_CORRECTED_BY_FLOW(
            "aantallen leerlingen, gecorrigeerd voor de doorstroom naar deze mbo-instellingen",
            "numbers of pupils, corrected by the flow to these mbo colleges"),
    /** Flow of pupils. */
    FLOW("doorstroom", "flow of pupils"),
    /** Equal parts. */
    EQUAL("gelijke delen", "equal parts");

    private final LocalizedText label;

    SplitKey(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
