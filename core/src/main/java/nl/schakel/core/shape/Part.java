package nl.schakel.core.shape;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named part of a record, such as 'cadence' of a body.
 *
 * @param name the name in documents, in kebab case
 * @param shape the description of its values
 * @param whenAbsent the text from which it is read when it is left out, if it has such a default
 * @param component the record component behind it
 */
public record Part(String name, Shape shape, Optional<String> whenAbsent, RecordComponent component) {

    /** The part that defines an element's name. */
    public static final String ID = "id";

    /** {@return whether a document must hold this part} */
    public boolean required() {
        return whenAbsent.isEmpty()
                && !(shape instanceof Shape.Maybe || shape instanceof Shape.Many || shape instanceof Shape.Keyed)
                && !(shape instanceof Shape.Parts parts
                        && parts.parts().stream().noneMatch(Part::required));
    }

    /** {@return whether this part names the element itself, so that others can refer to it} */
    public boolean definesName() {
        return name.equals(ID) && Identifier.class.isAssignableFrom(component.getType());
    }

    /**
     * Gives the value of this part.
     *
     * @param holder the record
     * @return the value
     */
    public Object of(Record holder) {
        return Reflected.read(component, holder);
    }

    /**
     * Gives the value that the part has when a document leaves it out.
     *
     * @return nothing, an empty collection, a record of absent parts or the stated default; none if it is required
     */
    public Optional<Object> absentValue() {
        if (required()) {
            return Optional.empty();
        }
        if (whenAbsent.isPresent()) {
            return whenAbsent.map(text -> Shapes.parse(shape, text));
        }
        return Optional.of(absent(shape));
    }

    private static Object absent(Shape shape) {
        if (shape instanceof Shape.Many many) {
            return many.ordered() ? List.of() : java.util.Set.of();
        }
        if (shape instanceof Shape.Keyed) {
            return Map.of();
        }
        if (shape instanceof Shape.Parts parts) {
            return parts.create(parts.parts().stream()
                    .map(part -> part.absentValue().orElseThrow())
                    .toList());
        }
        return Optional.empty();
    }
}
