package nl.schakel.io.sound;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.shape.Identifier;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The reader of records. */
final class RecordReader implements ValueReader {

    private static final ClassValue<RecordReader> READERS = new ClassValue<>() {
        @Override
        protected RecordReader computeValue(Class<?> type) {
            return new RecordReader((Shape.Parts) Shapes.of(type));
        }
    };

    private final Shape.Parts shape;

    /** The readers of the parts; found when the first record is read, since it may hold others of its kind. */
    private volatile @Nullable Parts parts;

    private RecordReader(Shape.Parts shape) {
        this.shape = shape;
    }

    static RecordReader of(Shape.Parts shape) {
        return READERS.get(shape.type());
    }

    /**
     * What is to be read of the parts.
     *
     * @param names their names
     * @param readers their readers
     * @param absent what they are when they are left out; null for those that must be there
     * @param name the place of the part that names the record; below 0 if none does
     */
    private record Parts(
            PropertyNameMatcher names,
            ValueReader[] readers,
            @Nullable Object[] absent,
            int name) {

        static Parts of(Shape.Parts shape) {
            List<Part> parts = shape.parts();
            return new Parts(
                    Tokens.names(parts.stream().map(Part::name).toList()),
                    parts.stream()
                            .map(part -> part.definesName()
                                    ? ValueReaders.defining(part.shape())
                                    : ValueReaders.of(part.shape()))
                            .toArray(ValueReader[]::new),
                    parts.stream().map(part -> part.absentValue().orElse(null)).toArray(),
                    shape.id().map(parts::indexOf).orElse(-1));
        }
    }

    private Parts parts() {
        Parts known = parts;
        if (known == null) {
            known = Parts.of(shape);
            parts = known;
        }
        return known;
    }

    @Override
    public Object read(Reading reading) {
        reading.expect(reading.isAt(JsonToken.START_OBJECT));
        reading.open();
        return readParts(reading);
    }

    /** Reads the parts that follow within a group that is open, to its end. */
    Object readParts(Reading reading) {
        Parts known = parts();
        @Nullable Object[] values = new Object[known.readers.length];
        int place = reading.parser().nextNameMatch(known.names);
        while (place >= 0) {
            reading.count();
            reading.expect(values[place] == null);
            reading.parser().nextToken();
            values[place] = known.readers[place].read(reading);
            place = reading.parser().nextNameMatch(known.names);
        }
        reading.expect(place == PropertyNameMatcher.MATCH_END_OBJECT);
        reading.close();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = known.absent[i];
                reading.expect(values[i] != null);
            }
        }
        reading.define(known.name < 0 ? Optional.empty() : Optional.of((Identifier) values[known.name]));
        return shape.create(values);
    }
}
