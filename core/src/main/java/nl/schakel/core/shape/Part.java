package nl.schakel.core.shape;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import org.jspecify.annotations.Nullable;

/** A named part of a record, such as 'cadence' of a body. What it is when it is left out is found once, since every document asks. */
public final class Part {

    /** The part that defines an element's name. */
    public static final String ID = "id";

    private final String name;
    private final Shape shape;
    private final Optional<String> whenAbsent;
    private final RecordComponent component;
    private final Method accessor;
    private final boolean definesName;
    private volatile @Nullable Optional<Object> absentValue;

    /**
     * Describes a part.
     *
     * @param name the name in documents, in kebab case
     * @param shape the description of its values
     * @param whenAbsent the text from which it is read when it is left out, if it has such a default
     * @param component the record component behind it
     */
    public Part(String name, Shape shape, Optional<String> whenAbsent, RecordComponent component) {
        this.name = Check.given(name, "name");
        this.shape = Check.given(shape, "shape");
        this.whenAbsent = Check.given(whenAbsent, "when absent");
        this.component = Check.given(component, "component");
        this.accessor = Reflected.open(component.getAccessor());
        this.definesName = name.equals(ID) && Identifier.class.isAssignableFrom(component.getType());
    }

    /** {@return the name in documents, in kebab case} */
    public String name() {
        return name;
    }

    /** {@return the description of its values} */
    public Shape shape() {
        return shape;
    }

    /** {@return the text from which it is read when it is left out, if it has such a default} */
    public Optional<String> whenAbsent() {
        return whenAbsent;
    }

    /** {@return the record component behind it} */
    public RecordComponent component() {
        return component;
    }

    /** {@return whether a document must hold this part: it has no default, and leaving it empty makes no value} */
    public boolean required() {
        return absentValue().isEmpty();
    }

    /** {@return whether this part names the element itself, so that others can refer to it} */
    public boolean definesName() {
        return definesName;
    }

    /** {@return the bounds of a whole number, if it has any} */
    public Optional<Within> bounds() {
        return Optional.ofNullable(component.getAnnotation(Within.class));
    }

    /**
     * Gives the value of this part.
     *
     * @param holder the record
     * @return the value
     */
    public Object of(Record holder) {
        return Reflected.read(accessor, holder);
    }

    /**
     * Gives the value that the part has when a document leaves it out.
     *
     * @return nothing, an empty collection, a record of absent parts or the stated default; none if it is required
     */
    public Optional<Object> absentValue() {
        Optional<Object> known = absentValue;
        if (known == null) {
            known = whenAbsent.map(text -> Shapes.parse(shape, text)).or(() -> absent(shape));
            absentValue = known;
        }
        return known;
    }

    private static Optional<Object> absent(Shape shape) {
        if (shape instanceof Shape.Maybe) {
            return Optional.of(Optional.empty());
        }
        if (shape instanceof Shape.Many many) {
            return Optional.of(many.ordered() ? List.of() : Set.of());
        }
        if (shape instanceof Shape.Keyed) {
            return Optional.of(Map.of());
        }
        return shape instanceof Shape.Parts parts ? parts.ofNothing() : Optional.empty();
    }

    @Override
    public String toString() {
        return name;
    }
}
