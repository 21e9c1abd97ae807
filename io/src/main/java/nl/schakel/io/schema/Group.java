package nl.schakel.io.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.tree.Node;
import nl.schakel.io.tree.Node.Form;

/** A group of keys under way, in the order in which they are written. */
final class Group {

    private static final Position NOWHERE = new Position(1, 1);

    private final List<Node.Entry> entries = new ArrayList<>();

    /** Begins the schema of values of one of JSON's types. */
    static Group ofType(String type) {
        return new Group().with("type", type);
    }

    Group with(String key, Node value) {
        entries.add(new Node.Entry(NOWHERE, key, value));
        return this;
    }

    Group with(String key, String text) {
        return with(key, text(text));
    }

    Group with(String key, boolean truth) {
        return with(key, new Node.Scalar(NOWHERE, Boolean.toString(truth), Form.TRUTH));
    }

    Group with(String key, int number) {
        return with(key, new Node.Scalar(NOWHERE, Integer.toString(number), Form.NUMBER));
    }

    Group with(String key, Stream<? extends Node> elements) {
        return with(key, new Node.Sequence(NOWHERE, List.copyOf(elements.toList()), true));
    }

    List<String> keys() {
        return entries.stream().map(Node.Entry::key).toList();
    }

    Node.Mapping node() {
        return new Node.Mapping(NOWHERE, entries, true);
    }

    static Node text(String text) {
        return new Node.Scalar(NOWHERE, text, Form.STRING);
    }
}
