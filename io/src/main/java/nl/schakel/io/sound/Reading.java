package nl.schakel.io.sound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.shape.Identifier;
import nl.schakel.io.text.ReadLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One document under way: its tokens, how much of the limits is used, and the names that its elements define and use. */
final class Reading {

    private static final int AS_MOST_DEFINE = 128;

    private final JsonParser parser;
    private final int maxDepth;
    private final int maxNodes;
    private final int maxTextLength;
    private final Set<Identifier> defined = new HashSet<>(AS_MOST_DEFINE);
    private final List<Identifier> used = new ArrayList<>();
    private int depth;
    private int nodes;

    private Optional<Identifier> lastName = Optional.empty();

    Reading(JsonParser parser, ReadLimits limits) {
        this.parser = parser;
        this.maxDepth = limits.maxDepth();
        this.maxNodes = limits.maxNodes();
        this.maxTextLength = limits.maxTextLength();
    }

    JsonParser parser() {
        return parser;
    }

    /** Ends the straight way unless something holds. */
    void expect(boolean holds) {
        if (!holds) {
            throw Remarkable.SOMETHING;
        }
    }

    boolean isAt(JsonToken token) {
        return parser.currentToken() == token;
    }

    /** Goes into the group or list at which the parser stands. */
    void open() {
        count();
        depth++;
        expect(depth <= maxDepth);
    }

    /** Leaves the group or list of which the parser has read the end. */
    void close() {
        depth--;
    }

    /** Counts a key, a value, a group or a list. */
    void count() {
        nodes++;
        expect(nodes <= maxNodes);
    }

    /** Takes the text at which the parser stands. */
    String string() {
        expect(isAt(JsonToken.VALUE_STRING));
        return text();
    }

    /** Takes the text, the number or the truth at which the parser stands, as it is written. */
    String text() {
        count();
        String text = parser.getString();
        expect(text.length() <= maxTextLength);
        return text;
    }

    /** Takes the key at which the parser stands. */
    String key() {
        count();
        return parser.currentName();
    }

    void use(Identifier name) {
        used.add(name);
    }

    /** Takes the name of a record that was read, if it has one. */
    void define(Optional<Identifier> name) {
        name.ifPresent(defined::add);
        lastName = name;
    }

    /** {@return the name of the record that was read last} */
    Optional<Identifier> lastName() {
        return lastName;
    }

    boolean knowsAllNames() {
        for (Identifier name : used) {
            if (!name.predefined() && !name.mayBeElsewhere() && !defined.contains(name)) {
                return false;
            }
        }
        return true;
    }
}
