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

    /**
     * Writes a number as this language does.
     *
     * @param plain digits with a decimal point, such as '0.5'
     * @return the number with its decimal sign, such as '0,5' in Dutch
     */
    public String decimal(String plain) {
        return this == DUTCH ? Check.given(plain, "plain").replace('.', ',') : Check.given(plain, "plain");
    }

    @Override
    public String toString() {
        return code;
    }
}
