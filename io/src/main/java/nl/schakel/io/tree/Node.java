package nl.schakel.io.tree;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.issue.Place.Position;

/** A node of a document: a group of keys, a list, a scalar, or one that was lost. */
public sealed interface Node {

    /** {@return the line and column where it begins; 1:1 for a node that was not read from text} */
    Position position();

    /** {@return whether all of it was read; false for what was still open when reading ended} */
    default boolean complete() {
        return true;
    }

    /** {@return this node as one whose end was not read} */
    default Node cutOff() {
        return this;
    }

    /**
     * A key with its value.
     *
     * @param position where the key begins
     * @param key the key as written
     * @param value the value
     */
    record Entry(Position position, String key, Node value) {}

    /**
     * A group of keys; a key that was written twice is there twice.
     *
     * @param position where it begins
     * @param entries the keys with their values in the order of the text
     * @param complete whether its end was read
     */
    record Mapping(Position position, List<Entry> entries, boolean complete) implements Node {

        /** Keeps the entries, which whoever makes the group hands over. */
        public Mapping {
            entries = Collections.unmodifiableList(entries);
        }

        @Override
        public Node cutOff() {
            return new Mapping(position, entries, false);
        }

        /**
         * Finds a key.
         *
         * @param key the key
         * @return the first entry with that key
         */
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A list.
     *
     * @param position where it begins
     * @param elements its elements
     * @param complete whether its end was read
     */
    record Sequence(Position position, List<Node> elements, boolean complete) implements Node {

        /** Keeps the elements, which whoever makes the list hands over. */
        public Sequence {
            elements = Collections.unmodifiableList(elements);
        }

        @Override
        public Node cutOff() {
            return new Sequence(position, elements, false);
        }
    }

    /**
     * A single value as text; no type is guessed.
     *
     * @param position where it begins
     * @param text the text, exactly as the document means it
     * @param form how it was written
     */
    record Scalar(Position position, String text, Form form) implements Node {

        /** {@return whether it stands for nothing} */
        public boolean isNull() {
            return form == Form.NULL;
        }
    }

    /**
     * A value that was refused or cut off while reading; an issue about it exists already.
     *
     * @param position where it begins
     */
    record Lost(Position position) implements Node {
        @Override
        public boolean complete() {
            return false;
        }
    }

    /** How a scalar is written. */
    enum Form {
        /** YAML without quotes: any text. */
        PLAIN,
        /** YAML in quotes or as a block: any text. */
        QUOTED,
        /** A JSON string. */
        STRING,
        /** A JSON number. */
        NUMBER,
        /** JSON's true or false. */
        TRUTH,
        /** Nothing: null, ~ or no text at all. */
        NULL
    }
}
