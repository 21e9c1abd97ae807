package nl.schakel.io.bind;

import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.io.tree.Node;
import org.jspecify.annotations.Nullable;

/** The steps from a list or map into its elements: the id of an element, else its text if that is one
 * word, else its number from 1. */
public final class Steps {

    private Steps() {}

    /**
     * Steps to an element of a list that was bound.
     *
     * @param list the path of the list
     * @param shape the shape of the elements
     * @param element the element
     * @param number its number, from 1
     * @return the path of the element
     */
    public static ModelPath toElement(ModelPath list, Shape shape, Object element, int number) {
        return list.element(Shapes.nameOf(element), number);
    }

    /**
     * Steps to a value by its key.
     *
     * @param map the path of the map
     * @param key the key as written
     * @param number its number, from 1
     * @return the path of the value
     */
    public static ModelPath toValue(ModelPath map, String key, int number) {
        return map.element(Optional.of(key), number);
    }

    /** Finds what names an element in its list: its id, or the element itself. */
    static Node.@Nullable Scalar nameOf(Shape shape, Node element) {
        if (element instanceof Node.Mapping mapping && idOf(shape).isPresent()) {
            Optional<Node.Entry> id = mapping.entry(Part.ID);
            return id.isPresent() && id.get().value() instanceof Node.Scalar scalar ? scalar : null;
        }
        return element instanceof Node.Scalar scalar ? scalar : null;
    }

    /** Finds the part by which others refer to elements of a shape. */
    static Optional<Part> idOf(Shape shape) {
        if (shape instanceof Shape.OneOf oneOf) {
            return oneOf.id();
        }
        return shape instanceof Shape.Parts parts ? parts.id() : Optional.empty();
    }
}
