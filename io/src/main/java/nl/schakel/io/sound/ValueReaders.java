package nl.schakel.io.sound;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.shape.Identifier;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Codes;

/** The readers of all shapes. */
final class ValueReaders {

    private ValueReaders() {}

    /** Finds the reader of a shape, by which an identifier refers to the element that bears it. */
    static ValueReader of(Shape shape) {
        if (shape instanceof Shape.Maybe maybe) {
            ValueReader there = of(maybe.of());
            return reading -> Optional.of(there.read(reading));
        }
        if (shape instanceof Shape.Many many) {
            return new ListReader(many);
        }
        if (shape instanceof Shape.Keyed keyed) {
            return new MapReader(keyed);
        }
        if (shape instanceof Shape.Parts parts) {
            return RecordReader.of(parts);
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return new VariantReader(oneOf);
        }
        return scalar(shape);
    }

    /** Gives the reader of the name that an element bears itself, which needs no look for who bears it. */
    static ValueReader defining(Shape shape) {
        Shape.Text name = (Shape.Text) shape;
        return reading -> name.parse().apply(reading.string());
    }

    private static ValueReader scalar(Shape shape) {
        if (shape instanceof Shape.Text text) {
            ValueReader plain = reading -> text.parse().apply(reading.string());
            return Identifier.class.isAssignableFrom(text.type()) ? referring(plain) : plain;
        }
        if (shape instanceof Shape.Choice choice) {
            return ofTerms(terms(shape, choice.list()));
        }
        if (shape instanceof Shape.OpenChoice choice) {
            return new TermReader(ofTerms(terms(shape, choice.list())));
        }
        return new NumberReader(shape);
    }

    private static ValueReader referring(ValueReader plain) {
        return reading -> {
            Identifier name = (Identifier) plain.read(reading);
            reading.use(name);
            return name;
        };
    }

    private static ValueReader ofTerms(Map<String, Object> terms) {
        return reading -> {
            Object term = terms.get(reading.string());
            reading.expect(term != null);
            return term;
        };
    }

    private static Map<String, Object> terms(Shape shape, Class<? extends Enum<?>> list) {
        Map<String, Object> terms = new HashMap<>();
        for (Enum<?> constant : list.getEnumConstants()) {
            String code = Codes.of(constant);
            terms.put(code, Shapes.parse(shape, code));
        }
        return terms;
    }
}
