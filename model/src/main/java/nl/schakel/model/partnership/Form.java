package nl.schakel.model.partnership;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** The form of a partnership, such as 'covenant-network'. */
public enum Form implements Labelled {
    /** Network with a covenant. */
    COVENANT_NETWORK("netwerk met convenant", "network with a covenant"),
    /** Agreement on a route. */
    ROUTE_AGREEMENT("overeenkomst over een route", "agreement on a route"),
    /** Project. */
    PROJECT("project", "project"),
    /** Personal tie. */
    PERSONAL_TIE("persoonlijke relatie", "personal tie"),
    /** Programme. */
    PROGRAMME("programma", "programme");

    private final LocalizedText label;

    Form(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
