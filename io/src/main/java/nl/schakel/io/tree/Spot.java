package nl.schakel.io.tree;

import nl.schakel.core.issue.Place.Position;

/** Where something of a document begins: its line and column, which may be found only when an issue asks for them. */
public interface Spot {

    /** {@return the line and the column} */
    Position position();

    /**
     * Takes a position that is known.
     *
     * @param position the position
     * @return where that is
     */
    static Spot at(Position position) {
        return new Known(position);
    }

    /** A place of which line and column are known. */
    record Known(Position position) implements Spot {}
}
