package nl.schakel.io.sound;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.core.shape.Shape;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The reader of records that are told apart by their type, where that comes first. */
final class VariantReader implements ValueReader {

    private static final PropertyNameMatcher TYPE = Tokens.names(List.of(Shape.OneOf.DISCRIMINATOR));

    private final Map<String, RecordReader> variants;

    VariantReader(Shape.OneOf shape) {
        this.variants = shape.variants().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> RecordReader.of(each.getValue())));
    }

    @Override
    public Object read(Reading reading) {
        reading.expect(reading.isAt(JsonToken.START_OBJECT));
        reading.open();
        reading.expect(reading.parser().nextNameMatch(TYPE) == 0);
        reading.count();
        reading.parser().nextToken();
        RecordReader variant = variants.get(reading.string());
        reading.expect(variant != null);
        return variant.readParts(reading);
    }
}
