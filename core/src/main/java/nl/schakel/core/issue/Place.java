package nl.schakel.core.issue;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;

/**
 * Where an issue is, such as 'profijt.yaml:12:5 governance/bodies/directieberaad/cadence'.
 *
 * @param document the name of the file or document, where there is one
 * @param position line and column, where the model was read from text
 * @param path the path in the model, where it is known
 */
public record Place(Optional<String> document, Optional<Position> position, Optional<ModelPath> path) {

    /** Refuses null. */
    public Place {
        Check.given(document, "document");
        Check.given(position, "position");
        Check.given(path, "path");
    }

    /**
     * A line and a column of a text, such as '12:5'.
     *
     * @param line the line, from 1
     * @param column the column in characters, from 1
     */
    public record Position(int line, int column) {

        /** Refuses numbers below 1. */
        public Position {
            Check.that(line >= 1, "line", line, "must be 1 or more", "Count lines from 1.");
            Check.that(column >= 1, "column", column, "must be 1 or more", "Count columns from 1.");
        }

        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    /**
     * A place in a model that was not read from text.
     *
     * @param path the path
     * @return the place
     */
    public static Place at(ModelPath path) {
        return new Place(Optional.empty(), Optional.empty(), Optional.of(path));
    }

    @Override
    public String toString() {
        String where = document.orElse("")
                + position.map(p -> (document.isPresent() ? ":" : "") + p).orElse("");
        return path.map(p -> where.isEmpty() ? p.toString() : where + " " + p).orElse(where);
    }
}
