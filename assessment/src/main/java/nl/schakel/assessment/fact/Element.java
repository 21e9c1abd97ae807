package nl.schakel.assessment.fact;

import java.util.Collection;
import java.util.List;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.AsOf;

/**
 * An element of a list of a dossier, with what the dossier says of the parts within it.
 *
 * @param <T> the type of the element
 * @param view the dossier as of a day
 * @param list where its list is
 * @param number its number in the list, from 1
 * @param it the element
 * @param there whether it counts on that day
 */
record Element<T>(AsOf view, ModelPath list, int number, T it, Truth there) {

    /** Where it is: by what names it, or by its number; taken only when asked for, as paths are dear. */
    ModelPath path() {
        return list.element(Shapes.nameOf(it), number);
    }

    /** The element, counted only as far as something else holds too. */
    Element<T> when(Truth also) {
        return new Element<>(view, list, number, it, there.and(also));
    }

    /** Whether a list within it, such as 'seats', holds all that there is. */
    boolean closed(String part, Collection<?> held) {
        return Look.closed(view, at(part), held);
    }

    /** Whether a part that it does not have is known not to exist. */
    boolean lacks(String part) {
        return closed(part, List.of());
    }

    /** An element of a list within it, such as a year of a timeline. */
    <P> Element<P> within(String list, P part, int number) {
        return new Element<>(view, at(list), number, part, there);
    }

    private ModelPath at(String part) {
        ModelPath at = path();
        for (String step : part.split("/")) {
            at = at.child(step);
        }
        return at;
    }
}
