package nl.schakel.io.numbers;

/** What an empty cell says in a table of answers. */
public enum EmptyCell {
    /** The item was not answered. */
    MISSING,
    /** The item does not apply. */
    NOT_APPLICABLE,
    /** Nothing: every cell must be filled. */
    REFUSED
}
