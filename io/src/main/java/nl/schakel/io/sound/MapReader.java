package nl.schakel.io.sound;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.schakel.core.shape.Identifier;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import tools.jackson.core.JsonToken;

/** The reader of values by key, where the keys are values themselves. */
final class MapReader implements ValueReader {

    private final Shape key;
    private final ValueReader value;

    MapReader(Shape.Keyed shape) {
        this.key = shape.key();
        this.value = ValueReaders.of(shape.value());
    }

    @Override
    public Object read(Reading reading) {
        reading.expect(reading.isAt(JsonToken.START_OBJECT));
        reading.open();
        Map<Object, Object> values = new LinkedHashMap<>();
        while (reading.parser().nextToken() != JsonToken.END_OBJECT) {
            Object name = Shapes.parse(key, reading.key());
            if (name instanceof Identifier other) {
                reading.use(other);
            }
            reading.parser().nextToken();
            reading.expect(values.put(name, value.read(reading)) == null);
        }
        reading.close();
        return values;
    }
}
