package nl.schakel.io.sound;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The tokens of a JSON document, and the keys that are looked for among them. */
final class Tokens {

    /** Longer than any key of the model, and short enough for the keys that Jackson keeps of documents that it has read. */
    static final int LONGEST_KEY = 200;

    /** A factory without limits of its own but for keys, since the text and its reading have theirs. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(LONGEST_KEY)
                    .build())
            .build();

    private Tokens() {}

    static JsonParser of(byte[] utf8) {
        return JSON.createParser(ObjectReadContext.empty(), utf8);
    }

    /** Makes a matcher of keys, which gives the place of a key among some. */
    static PropertyNameMatcher names(List<String> names) {
        return JSON.constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
    }
}
