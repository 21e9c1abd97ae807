package nl.schakel.core.text;

import nl.schakel.core.check.Check;

/** A language in which the library speaks, such as 'nl'. */
public enum Language {
    /** Dutch. */
    DUTCH("nl"),
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text 'nl' or 'en'
     * @return the language
     */
    public static Language parse(String text) {
        for (Language language : values()) {
            if (language.code.equals(text)) {
                return language;
            }
        }
        throw Check.refused("language", text, "must be 'nl' or 'en'", "Choose nl for Dutch or en for English.");
    }

    @Override
    public String toString() {
        return code;
    }
}
