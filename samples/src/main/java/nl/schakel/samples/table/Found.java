package nl.schakel.samples.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Shapes;

/**
 * An element of a dossier or survey with the way to it.
 *
 * @param <E> what it is
 * @param entry where it was found
 * @param path the way to it
 * @param names the names of the elements on the way and its own: their ids, or their numbers from 1
 * @param value the element
 */
record Found<E>(Entry entry, ModelPath path, List<String> names, E value) {

    /** A dossier or survey as a whole. */
    static <E> Found<E> whole(Entry entry, E value) {
        return new Found<>(entry, ModelPath.ROOT, List.of(), value);
    }

    /** The elements of a list within this one. */
    <T> Stream<Found<T>> each(String part, Function<? super E, ? extends Collection<T>> list) {
        ModelPath whole = path;
        for (String segment : part.split("/")) {
            whole = whole.child(segment);
        }
        ModelPath around = whole;
        List<T> elements = List.copyOf(list.apply(value));
        return IntStream.range(0, elements.size()).mapToObj(i -> element(around, elements.get(i), i + 1));
    }

    /** The elements of a list within each of several. */
    static <E, T> List<Found<T>> each(
            List<Found<E>> found, String part, Function<? super E, ? extends Collection<T>> list) {
        return found.stream().flatMap(one -> one.each(part, list)).toList();
    }

    /** Something else that is told of the same element. */
    <T> Found<T> with(T other) {
        return new Found<>(entry, path, names, other);
    }

    /** Something at a place of its own. */
    <T> Found<T> at(ModelPath place, List<String> ownNames, T other) {
        return new Found<>(entry, place, ownNames, other);
    }

    private <T> Found<T> element(ModelPath around, T element, int number) {
        List<String> longer = new ArrayList<>(names);
        longer.add(Shapes.nameOf(element).orElse(Integer.toString(number)));
        return new Found<>(entry, around.element(Shapes.nameOf(element), number), longer, element);
    }
}
