package nl.schakel.core.text;

import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * A text in Dutch, in English or in both, such as 'overleg / consultation'.
 *
 * @param nl the Dutch text
 * @param en the English text; at least one of the two must be there
 */
public record LocalizedText(Optional<String> nl, Optional<String> en) {

    /** Refuses blank texts and a text in no language. */
    public LocalizedText {
        Check.given(nl, "nl").ifPresent(text -> Check.text(text, "nl"));
        Check.given(en, "en").ifPresent(text -> Check.text(text, "en"));
        Check.that(
                nl.isPresent() || en.isPresent(),
                "text",
                "",
                "must be there in Dutch or in English",
                "Give nl, en or both.");
    }

    /**
     * Joins a Dutch and an English text.
     *
     * @param nl the Dutch text
     * @param en the English text
     * @return the text in both languages
     */
    public static LocalizedText of(String nl, String en) {
        return new LocalizedText(Optional.of(nl), Optional.of(en));
    }

    /**
     * Takes a text that is the same in both languages, such as a name.
     *
     * @param text the text
     * @return the text in both languages
     */
    public static LocalizedText same(String text) {
        return of(text, text);
    }

    /**
     * Gives the text in a language, or in the other one where it is missing.
     *
     * @param language the language asked for
     * @return the text
     */
    public String in(Language language) {
        Optional<String> asked = language == Language.DUTCH ? nl : en;
        return asked.or(() -> nl).or(() -> en).orElseThrow();
    }

    @Override
    public String toString() {
        return nl.equals(en) ? nl.orElseThrow() : nl.orElse("-") + " / " + en.orElse("-");
    }
}
