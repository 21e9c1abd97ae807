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
        new Way(false, visit).walk(ModelPath.ROOT, Shapes.of(whole.getClass()), whole);
    }

    /**
     * Collects the facts that are not made of others; the ids of elements, and parts that only repeat what is filled in when they are
     * left out, are none.
     *
     * @param whole a record
     * @return the facts in the order of the components
     */
    public static List<Leaf> leaves(Record whole) {
        return leaves(whole, false);
    }

    /**
     * Collects the facts that are not made of others, and with them what is filled in where parts are left out, such as that
     * something is in force.
     *
     * @param whole a record
     * @return the facts in the order of the components
     */
    public static List<Leaf> leavesAndFilledIn(Record whole) {
        return leaves(whole, true);
    }

    private static List<Leaf> leaves(Record whole, boolean filledIn) {
        List<Leaf> leaves = new ArrayList<>();
        BiConsumer<ModelPath, Object> visit = (path, value) -> {
            boolean made =
                    Shapes.partsOf(value).isPresent() || value instanceof Collection<?> || value instanceof Map<?, ?>;
            boolean leaf = value instanceof LocalizedText || !made;
            if (leaf) {
                leaves.add(new Leaf(path, value));
            }
        };
        new Way(filledIn, visit).walk(ModelPath.ROOT, Shapes.of(whole.getClass()), whole);
        return leaves;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> many && many.isEmpty()
                || value instanceof Map<?, ?> keyed && keyed.isEmpty();
    }

    /**
     * One walk.
     *
     * @param filledIn whether it comes by what is filled in where a part is left out
     * @param visit is given each path and value
     */
    private record Way(boolean filledIn, BiConsumer<ModelPath, Object> visit) {

        void walk(ModelPath path, Shape shape, Object value) {
            if (shape instanceof Shape.Maybe maybe) {
                ((Optional<?>) value).ifPresent(there -> walk(path, maybe.of(), there));
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
                walkParts(path, parts, (Record) value);
            } else if (shape instanceof Shape.OneOf union) {
                walkParts(path, union.variants().get(union.nameOf(value)), (Record) value);
            } else if (shape instanceof Shape.Many many) {
                int number = 0;
                for (Object element : (Collection<?>) value) {
                    number++;
                    walk(path.element(Shapes.nameOf(element), number), many.of(), element);
                }
            } else if (shape instanceof Shape.Keyed keyed) {
                ((Map<?, ?>) value).forEach((key, each) -> walk(path.child(Shapes.format(key)), keyed.value(), each));
            }
        }

        private void walkParts(ModelPath path, Shape.Parts parts, Record holder) {
            for (Part part : parts.parts()) {
                Object value = part.of(holder);
                boolean passed = !filledIn && part.absentValue().equals(Optional.of(value));
                if (!part.definesName() && !passed) {
                    walk(path.child(part.name()), part.shape(), value);
                }
            }
        }
    }
}
