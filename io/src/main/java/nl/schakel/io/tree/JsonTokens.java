package nl.schakel.io.tree;

import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.tree.Node.Form;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON as events for the tree; numbers stay the text that they are. */
final class JsonTokens {

    /** A parser without limits of its own, since the text and the tree have theirs, and that keeps no names of documents that it has read. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final TreeBuilder tree;

    JsonTokens(TreeBuilder tree) {
        this.tree = tree;
    }

    static JsonParser parser(String text) {
        return JSON.createParser(ObjectReadContext.empty(), text);
    }

    /** Reads the one value of a text. */
    void read(String text) {
        try (JsonParser parser = parser(text)) {
            if (parser.nextToken() != null) {
                readValue(parser);
                if (parser.nextToken() != null) {
                    throw afterTheEnd(parser.currentTokenLocation(), text);
                }
            }
        } catch (JacksonException e) {
            throw tree.isClosed() ? afterTheEnd(e.getLocation(), text) : JsonTrouble.of(e, text);
        }
    }

    /** Reads one value of a parser, from its first token to its last. */
    void readValue(JsonParser parser) {
        take(parser, parser.currentToken());
        while (!tree.isClosed()) {
            take(parser, parser.nextToken());
        }
    }

    private void take(JsonParser parser, JsonToken token) {
        switch (token) {
            case END_OBJECT, END_ARRAY -> tree.end();
            case START_OBJECT -> tree.startMapping(begin(parser));
            case START_ARRAY -> tree.startSequence(begin(parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.scalar(begin(parser), parser.getString(), Form.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> tree.scalar(begin(parser), parser.getString(), Form.TRUTH);
            case VALUE_NULL -> tree.scalar(begin(parser), parser.getString(), Form.NULL);
            default -> tree.scalar(begin(parser), parser.getString(), Form.STRING);
        }
    }

    private static Position begin(JsonParser parser) {
        return position(parser.currentTokenLocation());
    }

    private static ReadingEnded afterTheEnd(TokenStreamLocation location, String text) {
        Position position = position(location);
        return new ReadingEnded(
                IssueCode.SYNTAX,
                position,
                Lines.rest(text, position).strip(),
                "must not follow the end of the document",
                "Remove what follows the last closing bracket.");
    }

    static Position position(TokenStreamLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
