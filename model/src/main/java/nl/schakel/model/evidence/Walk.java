package nl.schakel.model.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.LocalizedText;

/**
 * A walk through all that is there in a value, such as a partnership, with the path of each part.
 *
 * <p>An element of a list is named by its id, by its own text, or by its number from 1.
 */
public final class Walk {

    private Walk() {}

    /**
     * Visits every part that is there, the whole first, in the order of the components.
     *
     * @param whole a record
     * @param visit is given each path and value
     */
    public static void visit(Record whole, BiConsumer<ModelPath, Object> visit) {
        walk(ModelPath.ROOT, Shapes.of(whole.getClass()), whole, visit);
    }

    /**
     * Collects the facts that are not made of others; the ids of elements, and parts that only repeat what is filled in when they are
     * left out, are none.
     *
     * @param whole a record
     * @return the facts in the order of the components
     */
    public static List<Leaf> leaves(Record whole) {
        List<Leaf> leaves = new ArrayList<>();
        visit(whole, (path, value) -> {
            boolean made =
                    Shapes.partsOf(value).isPresent() || value instanceof Collection<?> || value instanceof Map<?, ?>;
            boolean leaf = value instanceof LocalizedText || !made;
            if (leaf) {
                leaves.add(new Leaf(path, value));
            }
        });
        return leaves;
    }

    private static void walk(ModelPath path, Shape shape, Object value, BiConsumer<ModelPath, Object> visit) {
        if (shape instanceof Shape.Maybe maybe) {
            ((Optional<?>) value).ifPresent(there -> walk(path, maybe.of(), there, visit));
            return;
        }
        if (isEmpty(value)) {
            return;
        }
        visit.accept(path, value);
        if (value instanceof LocalizedText) {
            return;
        }
        if (shape instanceof Shape.Parts parts) {
            walkParts(path, parts, (Record) value, visit);
        } else if (shape instanceof Shape.OneOf union) {
            walkParts(path, union.variants().get(union.nameOf(value)), (Record) value, visit);
        } else if (shape instanceof Shape.Many many) {
            int number = 0;
            for (Object element : (Collection<?>) value) {
                number++;
                walk(path.element(Shapes.nameOf(element), number), many.of(), element, visit);
            }
        } else if (shape instanceof Shape.Keyed keyed) {
            ((Map<?, ?>) value)
                    .forEach((key, each) -> walk(path.child(Shapes.format(key)), keyed.value(), each, visit));
        }
    }

    private static void walkParts(
            ModelPath path, Shape.Parts parts, Record holder, BiConsumer<ModelPath, Object> visit) {
        for (Part part : parts.parts()) {
            Object value = part.of(holder);
            boolean filledIn = part.absentValue().equals(Optional.of(value));
            if (!part.definesName() && !filledIn) {
                walk(path.child(part.name()), part.shape(), value, visit);
            }
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> many && many.isEmpty()
                || value instanceof Map<?, ?> keyed && keyed.isEmpty();
    }
}
