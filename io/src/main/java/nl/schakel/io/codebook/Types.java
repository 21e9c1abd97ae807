package nl.schakel.io.codebook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;

/** The types that a document can hold, in the order in which a reader meets them. */
final class Types {

    private final Map<Class<?>, Shape.Parts> records = new LinkedHashMap<>();
    private final Set<Class<? extends Enum<?>>> lists = new LinkedHashSet<>();

    /** Takes in a type with all that it holds. */
    void add(Class<? extends Record> document) {
        visit(Shapes.of(document));
    }

    Map<Class<?>, Shape.Parts> records() {
        return records;
    }

    Set<Class<? extends Enum<?>>> lists() {
        return lists;
    }

    private void visit(Shape shape) {
        if (shape instanceof Shape.Maybe maybe) {
            visit(maybe.of());
        } else if (shape instanceof Shape.Many many) {
            visit(many.of());
        } else if (shape instanceof Shape.Keyed keyed) {
            visit(keyed.key());
            visit(keyed.value());
        } else if (shape instanceof Shape.OneOf oneOf) {
            oneOf.variants().values().forEach(this::visit);
        } else if (shape instanceof Shape.Choice choice) {
            lists.add(choice.list());
        } else if (shape instanceof Shape.OpenChoice choice) {
            lists.add(choice.list());
        } else if (shape instanceof Shape.Parts parts && records.putIfAbsent(parts.type(), parts) == null) {
            parts.parts().stream().map(Part::shape).forEach(this::visit);
        }
    }
}
