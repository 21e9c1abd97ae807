package nl.schakel.io.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.tree.Node;
import nl.schakel.io.tree.Node.Form;

/** An object of a descriptor, put together key by key; what is empty is left out. */
final class Json {

    private static final Position NOWHERE = new Position(1, 1);

    private final List<Node.Entry> entries = new ArrayList<>();

    Json text(String key, String value) {
        return put(key, new Node.Scalar(NOWHERE, value, Form.STRING));
    }

    Json flag(String key, boolean value) {
        return put(key, new Node.Scalar(NOWHERE, Boolean.toString(value), Form.TRUTH));
    }

    Json texts(String key, Collection<String> values) {
        return list(
                key,
                values.stream()
                        .<Node>map(value -> new Node.Scalar(NOWHERE, value, Form.STRING))
                        .toList());
    }

    Json group(String key, Json value) {
        return value.entries.isEmpty() ? this : put(key, value.node());
    }

    Json groups(String key, Collection<Json> values) {
        return list(key, values.stream().map(Json::node).toList());
    }

    Node node() {
        return new Node.Mapping(NOWHERE, entries, true);
    }

    private Json list(String key, List<Node> values) {
        return values.isEmpty() ? this : put(key, new Node.Sequence(NOWHERE, values, true));
    }

    private Json put(String key, Node value) {
        entries.add(new Node.Entry(NOWHERE, key, value));
        return this;
    }
}
