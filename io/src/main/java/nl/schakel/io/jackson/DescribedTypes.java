package nl.schakel.io.jackson;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Term;
import tools.jackson.databind.JavaType;

/** The types of the library that a document can hold, with all that they hold; Jackson keeps its own way with all others. */
final class DescribedTypes {

    private static final List<String> PACKAGES =
            List.of("nl.schakel.core.", "nl.schakel.model.", "nl.schakel.assessment.");

    private static final ClassValue<Optional<Shape>> SHAPES = new ClassValue<>() {
        @Override
        protected Optional<Shape> computeValue(Class<?> type) {
            return describe(type);
        }
    };

    private DescribedTypes() {}

    /** Finds the shape of the values of a type. */
    static Optional<Shape> shapeOf(JavaType type) {
        Class<?> raw = type.getRawClass();
        return raw == Term.class ? termOf(type.containedTypeOrUnknown(0).getRawClass()) : SHAPES.get(raw);
    }

    /** Finds the shape of a type whose values are written as one text, as the keys of a map are. */
    static Optional<Shape> keyShapeOf(JavaType type) {
        return shapeOf(type).filter(shape -> shape instanceof Shape.Text || shape instanceof Shape.Choice);
    }

    /** A term can be read only where its list is known. */
    private static Optional<Shape> termOf(Class<?> list) {
        return list.isEnum() ? Optional.of(new Shape.OpenChoice(enumOf(list))) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> enumOf(Class<?> list) {
        return (Class<? extends Enum<?>>) list;
    }

    private static Optional<Shape> describe(Class<?> type) {
        if (PACKAGES.stream().noneMatch(type.getName()::startsWith)) {
            return Optional.empty();
        }
        try {
            Shape shape = inFamily(type).orElseGet(() -> Shapes.of(type));
            visit(shape, new HashSet<>());
            return Optional.of(shape);
        } catch (IllegalArgumentException notForDocuments) {
            return Optional.empty();
        }
    }

    /** Describes a record of a sealed interface as its interface does: as one text, or with the name that tells it from its siblings. */
    private static Optional<Shape> inFamily(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getInterfaces())
                        .filter(Class::isSealed)
                        .findFirst()
                        .map(Shapes::of)
                        .map(family -> family instanceof Shape.OneOf oneOf ? only(type, oneOf) : family)
                : Optional.empty();
    }

    private static Shape only(Class<?> type, Shape.OneOf family) {
        Map<String, Shape.Parts> variants = family.variants().entrySet().stream()
                .filter(entry -> entry.getValue().type() == type)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Shape.OneOf(type, () -> variants);
    }

    /** Goes through all that a shape holds; a type that no document can hold is refused on the way. */
    private static void visit(Shape shape, Set<Class<?>> seen) {
        if (shape instanceof Shape.Maybe maybe) {
            visit(maybe.of(), seen);
        } else if (shape instanceof Shape.Many many) {
            visit(many.of(), seen);
        } else if (shape instanceof Shape.Keyed keyed) {
            visit(keyed.key(), seen);
            visit(keyed.value(), seen);
        } else if (shape instanceof Shape.OneOf oneOf) {
            oneOf.variants().values().forEach(variant -> visit(variant, seen));
        } else if (shape instanceof Shape.Parts parts && seen.add(parts.type())) {
            parts.parts().stream().map(Part::shape).forEach(part -> visit(part, seen));
        }
    }
}
