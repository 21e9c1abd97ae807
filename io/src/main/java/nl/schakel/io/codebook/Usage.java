package nl.schakel.io.codebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Term;
import nl.schakel.model.evidence.Sourced;
import nl.schakel.model.evidence.Walk;

/** How often the parts and terms of the types are used in a set of documents. */
final class Usage {

    /** The use of one part of a record: in how many holders it is known, and what was seen there. */
    static final class Field {
        private int holders;
        private int known;
        private int elements;
        private int complete;
        private final TreeSet<String> units = new TreeSet<>();

        int holders() {
            return holders;
        }

        int known() {
            return known;
        }

        int elements() {
            return elements;
        }

        int complete() {
            return complete;
        }

        TreeSet<String> units() {
            return units;
        }
    }

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<Class<?>, Map<Object, Integer>> terms = new LinkedHashMap<>();

    /** Counts a document: its facts, with what it says of their completeness, and all that stands beside them. */
    void count(Record document) {
        Walk.visit(document, (path, value) -> {
            Shapes.partsOf(value).ifPresent(parts -> parts.parts().forEach(part -> part(document, path, value, part)));
        });
    }

    Field field(Class<?> holder, String part) {
        return fields.getOrDefault(key(holder, part), new Field());
    }

    int times(Class<?> list, Object term) {
        return terms.getOrDefault(list, Map.of()).getOrDefault(term, 0);
    }

    private void part(Record document, ModelPath path, Object holder, Part part) {
        Field field = fields.computeIfAbsent(key(holder.getClass(), part.name()), key -> new Field());
        Object value = part.of((Record) holder);
        Object there = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        field.holders++;
        int size = there instanceof Collection<?> many
                ? many.size()
                : there instanceof Map<?, ?> keyed ? keyed.size() : -1;
        boolean nothing = there == null
                || size == 0
                || there instanceof Record
                        && !part.required()
                        && part.shape() instanceof Shape.Parts
                        && part.absentValue().equals(Optional.of(there));
        if (nothing && there instanceof Record empty) {
            Shapes.partsOf(empty)
                    .ifPresent(parts ->
                            parts.parts().forEach(each -> part(document, path.child(part.name()), empty, each)));
        } else if (!nothing) {
            field.known++;
            field.elements += Math.max(size, 0);
            terms(there);
            if (there instanceof Quantity quantity) {
                quantity.unit().ifPresent(field.units::add);
            }
        }
        if (size >= 0 && document instanceof Sourced sourced && isComplete(sourced, path.child(part.name()))) {
            field.complete++;
        }
    }

    private static boolean isComplete(Sourced document, ModelPath path) {
        ModelPath front = ModelPath.of(document.factsKey());
        return front.encloses(path)
                && document.complete()
                        .covers(new ModelPath(
                                path.segments().subList(1, path.segments().size())));
    }

    private void terms(Object value) {
        if (value instanceof Collection<?> many) {
            many.forEach(this::terms);
        } else if (value instanceof Term<?> term) {
            term.known().ifPresent(this::terms);
        } else if (value instanceof Enum<?> constant) {
            terms.computeIfAbsent(constant.getDeclaringClass(), list -> new TreeMap<>())
                    .merge(constant, 1, Integer::sum);
        }
    }

    private static String key(Class<?> holder, String part) {
        return holder.getName() + "." + part;
    }
}
