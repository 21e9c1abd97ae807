package nl.schakel.model.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        new Way(false, Set.of(), visit).walk(ModelPath.ROOT, Shapes.of(whole.getClass()), whole);
    }

    /**
     * Collects the facts that are not made of others; the ids of elements, and parts that only repeat what is filled in when they are
     * left out, are none.
     *
     * @param whole a record
     * @return the facts in the order of the components
     */
    public static List<Leaf> leaves(Record whole) {
        return leaves(whole, false, Set.of());
    }

    /** Collects the facts that lie neither at some paths nor within them; what does is not even walked through. */
    static List<Leaf> leavesOutside(Set<ModelPath> passed, Record whole) {
        return leaves(whole, false, passed);
    }

    /**
     * Collects the facts that are not made of others, and with them what is filled in where parts are left out, such as that
     * something is in force.
     *
     * @param whole a record
     * @return the facts in the order of the components
     */
    public static List<Leaf> leavesAndFilledIn(Record whole) {
        return leaves(whole, true, Set.of());
    }

    private static List<Leaf> leaves(Record whole, boolean filledIn, Set<ModelPath> passed) {
        List<Leaf> leaves = new ArrayList<>();
        BiConsumer<ModelPath, Object> visit = (path, value) -> {
            boolean made =
                    Shapes.partsOf(value).isPresent() || value instanceof Collection<?> || value instanceof Map<?, ?>;
            boolean leaf = value instanceof LocalizedText || !made;
            if (leaf) {
                leaves.add(new Leaf(path, value));
            }
        };
        new Way(filledIn, passed, visit).walk(ModelPath.ROOT, Shapes.of(whole.getClass()), whole);
        return leaves;
    }

    /** Takes a part to which a step leads. */
    interface Step {
        void to(ModelPath path, Shape shape, Object value);
    }

    /**
     * Takes the steps from a part to those that it holds, in their order.
     *
     * @param filledIn whether it comes by what is filled in where a part is left out
     */
    static void steps(ModelPath path, Shape shape, Object value, boolean filledIn, Step step) {
        if (value instanceof LocalizedText) {
            return;
        }
        if (shape instanceof Shape.Parts parts) {
            stepsToParts(path, parts, (Record) value, filledIn, step);
        } else if (shape instanceof Shape.OneOf union) {
            stepsToParts(path, union.variants().get(union.nameOf(value)), (Record) value, filledIn, step);
        } else if (shape instanceof Shape.Many many) {
            int number = 0;
            for (Object element : (Collection<?>) value) {
                number++;
                step(path.element(Shapes.nameOf(element), number), many.of(), element, step);
            }
        } else if (shape instanceof Shape.Keyed keyed) {
            ((Map<?, ?>) value).forEach((key, each) -> step(path.child(Shapes.format(key)), keyed.value(), each, step));
        }
    }

    /** Takes the one step of those from a part that a segment names, if there is such a step; what is filled in has none. */
    static void stepTo(String segment, Shape shape, Object value, Step step) {
        if (shape instanceof Shape.Parts parts && !(value instanceof LocalizedText)) {
            parts.part(segment).ifPresent(part -> stepToPart(ModelPath.ROOT, part, (Record) value, false, step));
            return;
        }
        steps(ModelPath.ROOT, shape, value, false, (path, of, below) -> {
            if (path.last().equals(segment)) {
                step.to(path, of, below);
            }
        });
    }

    private static void stepsToParts(ModelPath path, Shape.Parts parts, Record holder, boolean filledIn, Step step) {
        for (Part part : parts.parts()) {
            stepToPart(path, part, holder, filledIn, step);
        }
    }

    private static void stepToPart(ModelPath path, Part part, Record holder, boolean filledIn, Step step) {
        Object value = part.of(holder);
        boolean unsaid = !filledIn && part.absentValue().equals(Optional.of(value));
        if (!part.definesName() && !unsaid) {
            step(path.child(part.name()), part.shape(), value, step);
        }
    }

    private static void step(ModelPath path, Shape shape, Object value, Step step) {
        if (shape instanceof Shape.Maybe maybe) {
            ((Optional<?>) value).ifPresent(there -> step(path, maybe.of(), there, step));
        } else if (!isEmpty(value)) {
            step.to(path, shape, value);
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> many && many.isEmpty()
                || value instanceof Map<?, ?> keyed && keyed.isEmpty();
    }

    /**
     * One walk.
     *
     * @param filledIn whether it comes by what is filled in where a part is left out
     * @param passed what it passes by, with all that is within
     * @param visit is given each path and value
     */
    private record Way(boolean filledIn, Set<ModelPath> passed, BiConsumer<ModelPath, Object> visit) {

        void walk(ModelPath path, Shape shape, Object value) {
            if (!passed.contains(path)) {
                visit.accept(path, value);
                steps(path, shape, value, filledIn, this::walk);
            }
        }
    }
}
