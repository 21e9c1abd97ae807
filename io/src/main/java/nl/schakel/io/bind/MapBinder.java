package nl.schakel.io.bind;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.schakel.core.shape.Shape;
import nl.schakel.io.tree.Node;
import nl.schakel.io.tree.Node.Form;
import org.jspecify.annotations.Nullable;

/** The binder of values by key, where the keys are values themselves. */
final class MapBinder {

    private final Binding binding;

    MapBinder(Binding binding) {
        this.binding = binding;
    }

    @Nullable
    Object bind(Shape.Keyed shape, Node node, Trail at) {
        if (!(node instanceof Node.Mapping mapping)) {
            return binding.refuseForm(shape, node, at);
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        Map<String, Node.Entry> seen = new LinkedHashMap<>();
        boolean sound = true;
        for (Node.Entry entry : mapping.entries()) {
            Node.Entry first = seen.putIfAbsent(entry.key(), entry);
            if (first == null) {
                sound &= bind(shape, entry, at, seen.size(), values);
            } else {
                Keys.reportDuplicate(binding, at.path(), entry, first);
            }
        }
        return sound ? values : null;
    }

    private boolean bind(Shape.Keyed shape, Node.Entry entry, Trail at, int number, Map<Object, Object> values) {
        Node written = new Node.Scalar(entry.position(), entry.key(), Form.PLAIN);
        Trail to = at.element(entry.key(), number, written);
        Object key = binding.bind(shape.key(), written, to);
        Object value = binding.bind(shape.value(), entry.value(), to);
        if (key == null || value == null) {
            return false;
        }
        values.put(key, value);
        return true;
    }
}
