package nl.schakel.io.bind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Shape;
import nl.schakel.io.tree.Node;
import nl.schakel.io.tree.Node.Form;

/** The binder of values by key, where the keys are values themselves. */
final class MapBinder {

    private final Binding binding;

    MapBinder(Binding binding) {
        this.binding = binding;
    }

    Optional<Object> bind(Shape.Keyed shape, Node node, ModelPath path) {
        if (!(node instanceof Node.Mapping mapping)) {
            return binding.refuseForm(shape, node, path);
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        Map<String, Node.Entry> seen = new LinkedHashMap<>();
        boolean sound = true;
        for (Node.Entry entry : mapping.entries()) {
            Node.Entry first = seen.putIfAbsent(entry.key(), entry);
            if (first == null) {
                sound &= bind(shape, entry, Steps.toValue(path, entry.key(), seen.size()), values);
            } else {
                Keys.reportDuplicate(binding, path, entry, first);
            }
        }
        return sound ? Optional.of(values) : Optional.empty();
    }

    private boolean bind(Shape.Keyed shape, Node.Entry entry, ModelPath path, Map<Object, Object> values) {
        Node written = new Node.Scalar(entry.position(), entry.key(), Form.PLAIN);
        Optional<Object> key = binding.bind(shape.key(), written, path);
        Optional<Object> value = binding.bind(shape.value(), entry.value(), path);
        if (key.isPresent() && value.isPresent()) {
            values.put(key.get(), value.get());
            return true;
        }
        return false;
    }
}
