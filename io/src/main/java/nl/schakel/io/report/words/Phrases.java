package nl.schakel.io.report.words;

import java.util.Locale;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/** What every text of a report needs: '{}' filled in, a capital first, and 'onbekend' for what is not known. */
public final class Phrases {

    /** What stands where a dossier does not tell. */
    public static final LocalizedText UNKNOWN = LocalizedText.of("onbekend", "unknown");

    private Phrases() {}

    /**
     * Fills in a text.
     *
     * @param text the text, with '{}' for each value
     * @param language the language
     * @param values what is filled in, in order
     * @return the text with the values
     */
    public static String fill(LocalizedText text, Language language, String... values) {
        StringBuilder filled = new StringBuilder();
        String[] pieces = text.in(language).split("\\{}", -1);
        for (int i = 0; i < pieces.length; i++) {
            filled.append(i == 0 ? "" : values[i - 1]).append(pieces[i]);
        }
        return filled.toString();
    }

    /**
     * Begins with a capital, which in Dutch may be two letters: 'IJ'.
     *
     * @param text the text
     * @return the text with a capital first
     */
    public static String capital(String text) {
        int letters = text.startsWith("ij") ? 2 : text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, letters).toUpperCase(Locale.ROOT) + text.substring(letters);
    }
}
