package nl.schakel.io.tree;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.core.issue.Place.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Where the keys and values of a JSON text begin. They are found by reading the text once more when an issue asks for the first: in a
 * sound document nobody asks, and to note them all would take as long as to make the tree.
 */
final class JsonSpots {

    private final String text;
    private int noted;
    private @Nullable List<Position> found;

    JsonSpots(String text) {
        this.text = text;
    }

    /** Notes that the next key or value begins; brackets that close count as neither. */
    Spot next() {
        return new Numbered(this, noted++);
    }

    private record Numbered(JsonSpots spots, int number) implements Spot {
        @Override
        public Position position() {
            return spots.all().get(number);
        }
    }

    private List<Position> all() {
        List<Position> known = found;
        if (known == null) {
            known = find();
            found = known;
        }
        return known;
    }

    private List<Position> find() {
        List<Position> all = new ArrayList<>();
        try (JsonParser parser = JsonTokens.parser(text)) {
            while (parser.nextToken() != null) {
                if (!parser.currentToken().isStructEnd()) {
                    all.add(JsonTokens.position(parser.currentTokenLocation()));
                }
            }
        } catch (JacksonException reportedBefore) {
            // what follows was not read the first time either
        }
        return all;
    }
}
