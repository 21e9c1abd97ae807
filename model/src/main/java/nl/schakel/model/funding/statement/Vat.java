package nl.schakel.model.funding.statement;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** Whether an amount holds value added tax, such as 'excluded'; amounts with and without it are never added unnoticed. */
public enum Vat implements Labelled {
    /** The tax is in the amount. */
    INCLUDED("inclusief btw", "with VAT"),
    /** The tax comes on top of the amount. */
    EXCLUDED("exclusief btw", "without VAT");

    private final LocalizedText label;

    Vat(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
