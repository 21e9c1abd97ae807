package nl.schakel.model.institution;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A denomination, such as 'openbaar'. */
public enum Denomination implements Labelled {
    /** Public. */
    PUBLIC("openbaar", "public"),
    /** Protestant. */
    PROTESTANT("protestants-christelijk", "protestant"),
    /** Catholic. */
    CATHOLIC("rooms-katholiek", "catholic"),
    /** Christian. */
    CHRISTIAN("christelijk", "christian"),
    /** Reformed. */
    REFORMED("reformatorisch", "reformed"),
    /** Interconfessional. */
    INTERCONFESSIONAL("interconfessioneel", "interconfessional"),
    /** Non-denominational. */
    GENERAL_SPECIAL("algemeen bijzonder", "non-denominational");

    private final LocalizedText label;

    Denomination(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
