package nl.schakel.io.numbers;

/** What stands around a cell of a CSV file that holds a separator or a line break, such as the double quote. */
public enum Quote {
    /** A double quote, as nearly every program writes it. */
    DOUBLE('"'),
    /** A single quote, as some databases write it; an apostrophe at the start of a name, as in 's-Gravenhage, then begins a quoted cell. */
    SINGLE('\'');

    private final char character;

    Quote(char character) {
        this.character = character;
    }

    /** {@return the character} */
    public char character() {
        return character;
    }
}
