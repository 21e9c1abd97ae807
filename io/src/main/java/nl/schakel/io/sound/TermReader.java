package nl.schakel.io.sound;

import java.util.List;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The reader of terms of a list that is open.
 *
 * @param known the reader of those that the list holds
 */
record TermReader(ValueReader known) implements ValueReader {

    private static final PropertyNameMatcher OTHER = Tokens.names(List.of("other"));
    private static final ValueReader LABEL = ValueReaders.of(Shapes.of(LocalizedText.class));

    @Override
    public Object read(Reading reading) {
        if (!reading.isAt(JsonToken.START_OBJECT)) {
            return known.read(reading);
        }
        reading.open();
        reading.expect(reading.parser().nextNameMatch(OTHER) == 0);
        reading.count();
        reading.parser().nextToken();
        Object label = LABEL.read(reading);
        reading.expect(reading.parser().nextToken() == JsonToken.END_OBJECT);
        reading.close();
        return Term.other((LocalizedText) label);
    }
}
