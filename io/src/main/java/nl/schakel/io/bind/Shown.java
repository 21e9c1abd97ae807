package nl.schakel.io.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.io.tree.Node;

/**
 * The value that a refusal shows, where it stands in the text.
 *
 * @param node the value
 * @param path what it is in the model
 */
record Shown(Node node, ModelPath path) {

    /** Finds the value below a group of keys, through further groups but not through lists; none if it stands there twice. */
    static Optional<Shown> in(Node.Mapping mapping, ModelPath path, String value) {
        List<Shown> found = new ArrayList<>();
        if (!value.isEmpty()) {
            collect(mapping, path, value, found);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static void collect(Node.Mapping mapping, ModelPath path, String value, List<Shown> found) {
        int number = 0;
        for (Node.Entry entry : mapping.entries()) {
            number++;
            ModelPath at = Steps.toValue(path, entry.key(), number);
            if (entry.value() instanceof Node.Mapping inner) {
                collect(inner, at, value, found);
            } else if (entry.value() instanceof Node.Scalar scalar
                    && scalar.text().equals(value)) {
                found.add(new Shown(scalar, at));
            }
        }
    }
}
