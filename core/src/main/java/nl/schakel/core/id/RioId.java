package nl.schakel.core.id;

import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/**
 * An identifier in the register of institutions and programmes (RIO), such as '100B123'.
 *
 * @param value the identifier
 */
public record RioId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{3}[BAX][0-9]{3}");

    /** Refuses text of another form. */
    public RioId {
        Check.matches(
                value,
                FORM,
                "RIO identifier",
                "must be three digits, a letter B, A or X, and three digits",
                "Write B for a board, A for a provider, X for a location, such as 100B123.");
    }

    /**
     * Takes the code as registered.
     *
     * @param value the code
     * @return the code
     */
    public static RioId of(String value) {
        return new RioId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the code
     * @return the code
     */
    public static RioId parse(String text) {
        return new RioId(text);
    }

    /** {@return what the identifier stands for} */
    public Kind kind() {
        return switch (value.charAt(3)) {
            case 'B' -> Kind.BOARD;
            case 'A' -> Kind.PROVIDER;
            default -> Kind.LOCATION;
        };
    }

    /** What an identifier stands for, such as a board. */
    public enum Kind implements Labelled {
        /** A board, letter B. */
        BOARD("onderwijsbestuur", "school board"),
        /** A provider of education, letter A. */
        PROVIDER("onderwijsaanbieder", "education provider"),
        /** A location, letter X. */
        LOCATION("onderwijslocatie", "education location");

        private final LocalizedText label;

        Kind(String nl, String en) {
            this.label = LocalizedText.of(nl, en);
        }

        @Override
        public LocalizedText label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
