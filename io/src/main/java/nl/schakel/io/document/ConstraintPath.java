package nl.schakel.io.document;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Codes;
import nl.schakel.io.bind.Steps;
import nl.schakel.io.bind.TreeMaker;

/** The way from Bean Validation's path, with Java names and indexes, to the path that names elements by their id. */
final class ConstraintPath {

    private ModelPath path = ModelPath.ROOT;
    private Object value;
    private Shape shape;

    private ConstraintPath(Object root) {
        this.value = root;
        this.shape = Shapes.of(root.getClass());
    }

    static ModelPath of(ConstraintViolation<?> violation) {
        ConstraintPath way = new ConstraintPath(violation.getRootBean());
        for (Path.Node node : violation.getPropertyPath()) {
            if (!way.enter(node)) {
                break;
            }
        }
        return way.path;
    }

    /** Goes one step down; false where the path of the model has no such step, as inside a set. */
    private boolean enter(Path.Node node) {
        open();
        if (node.isInIterable() && !element(node)) {
            return false;
        }
        return node.getKind() != ElementKind.PROPERTY || part(node.getName());
    }

    /** Steps out of what the model's paths do not show: an Optional, and the type of a sealed interface. */
    private void open() {
        if (value instanceof Optional<?> optional && optional.isPresent() && shape instanceof Shape.Maybe maybe) {
            value = optional.get();
            shape = maybe.of();
        }
        if (shape instanceof Shape.OneOf oneOf) {
            shape = oneOf.variants().get(oneOf.nameOf(value));
        }
    }

    private boolean element(Path.Node node) {
        if (value instanceof List<?> list && shape instanceof Shape.Many many && node.getIndex() != null) {
            Object element = list.get(node.getIndex());
            path = Steps.toElement(path, many.of(), element, node.getIndex() + 1);
            return step(element, many.of());
        }
        if (value instanceof Map<?, ?> map && shape instanceof Shape.Keyed keyed && map.containsKey(node.getKey())) {
            int number = List.copyOf(map.keySet()).indexOf(node.getKey()) + 1;
            path = Steps.toValue(path, TreeMaker.text(keyed.key(), node.getKey()), number);
            return step(map.get(node.getKey()), keyed.value());
        }
        return false;
    }

    private boolean part(String javaName) {
        Optional<Part> part = shape instanceof Shape.Parts parts ? parts.part(Codes.kebab(javaName)) : Optional.empty();
        if (part.isEmpty()) {
            return false;
        }
        path = path.child(part.get().name());
        return step(part.get().of((Record) value), part.get().shape());
    }

    private boolean step(Object next, Shape nextShape) {
        value = next;
        shape = nextShape;
        open();
        return true;
    }
}
