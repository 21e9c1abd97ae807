package nl.schakel.io.numbers;

/** What stands between two cells of a CSV file, such as the semicolon that Excel writes in a Dutch setting. */
public enum Separator {
    /** A comma. */
    COMMA(','),
    /** A semicolon. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t');

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    /** {@return the character} */
    public char character() {
        return character;
    }
}
