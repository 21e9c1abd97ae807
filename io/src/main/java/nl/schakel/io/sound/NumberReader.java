package nl.schakel.io.sound;

import nl.schakel.core.shape.Numeral;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import tools.jackson.core.JsonToken;

/**
 * The reader of numbers and of truths, and of the texts that may stand in the place of some numbers, such as '20..25'.
 *
 * @param shape a whole number, a decimal or a flag
 */
record NumberReader(Shape shape) implements ValueReader {

    @Override
    public Object read(Reading reading) {
        JsonToken token = reading.parser().currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return textInPlaceOfNumber(reading);
        }
        reading.expect(shape instanceof Shape.Flag ? token.isBoolean() : token.isNumeric());
        return Shapes.parse(shape, reading.text());
    }

    private Object textInPlaceOfNumber(Reading reading) {
        reading.expect(shape instanceof Shape.Whole whole && whole.orText());
        Object value = Shapes.parse(shape, reading.text());
        reading.expect(!((Numeral) value).isPlain());
        return value;
    }
}
