package nl.schakel.io.sample;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A closed list. */
public enum Sport implements Labelled {
    CHESS,
    TABLE_TENNIS,
    KORFBALL;

    @Override
    public LocalizedText label() {
        return LocalizedText.same(name());
    }
}
