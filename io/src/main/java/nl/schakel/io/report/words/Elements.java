package nl.schakel.io.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.core.shape.Identifier;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Term;

/** The elements of a list as paths name them: by their id, by their own word, or by their number from 1. */
public final class Elements {

    private Elements() {}

    /**
     * Finds an element.
     *
     * @param elements the list
     * @param segment how a path names it
     * @return its index from 0, if it is there
     */
    public static Optional<Integer> indexOf(List<?> elements, String segment) {
        return IntStream.range(0, elements.size())
                .boxed()
                .filter(i -> name(elements.get(i)).equals(segment)
                        || Integer.toString(i + 1).equals(segment))
                .findFirst();
    }

    private static String name(Object element) {
        if (element instanceof Record parts
                && !(element instanceof Term<?>)
                && Shapes.of(element.getClass()) instanceof Shape.Parts shape) {
            return shape.part(Part.ID)
                    .filter(Part::definesName)
                    .map(id -> ((Identifier) id.of(parts)).value())
                    .orElse("");
        }
        return Shapes.format(element);
    }
}
