package nl.schakel.io.sound;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.shape.Shape;
import nl.schakel.io.text.ReadLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The reader of JSON documents that are sound; immutable, and fit for any number of threads. */
public final class SoundJson {

    private static final String FORMAT = "format";

    private static final PropertyNameMatcher HEADER = Tokens.names(List.of(FORMAT));

    /** Half of a surrogate pair, which can only be written as an escape. */
    private static final Pattern HALF = Pattern.compile("\\\\u[dD][89a-fA-F]");

    private final Shape content;
    private final String format;
    private final boolean selfContained;

    /**
     * Describes documents.
     *
     * @param content what a document holds beside its format
     * @param format the format that a document names by its first key
     * @param selfContained whether all that its elements refer to must be in the document
     */
    public SoundJson(Shape content, String format, boolean selfContained) {
        this.content = content;
        this.format = format;
        this.selfContained = selfContained;
    }

    /**
     * Reads a document.
     *
     * @param text a text without characters that cannot be seen, of no more of them than the limit
     * @param limits the other limits
     * @return what it holds; nothing if there may be something to say of it
     */
    public Optional<Object> read(String text, ReadLimits limits) {
        boolean keysMayBeTooLong = limits.maxTextLength() < Tokens.LONGEST_KEY;
        if (!(content instanceof Shape.Parts parts) || keysMayBeTooLong || mayHoldHalfCharacters(text)) {
            return Optional.empty();
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = Tokens.of(utf8)) {
            Reading reading = new Reading(parser, limits);
            parser.nextToken();
            reading.expect(reading.isAt(JsonToken.START_OBJECT));
            reading.open();
            reading.expect(parser.nextNameMatch(HEADER) == 0);
            reading.count();
            parser.nextToken();
            reading.expect(reading.string().equals(format));
            Object value = RecordReader.of(parts).readParts(reading);
            reading.expect(parser.nextToken() == null && (!selfContained || reading.knowsAllNames()));
            return Optional.of(value);
        } catch (Remarkable | JacksonException | InvalidValueException leftToTheBinder) {
            return Optional.empty();
        }
    }

    private static boolean mayHoldHalfCharacters(String text) {
        return text.contains("\\u") && HALF.matcher(text).find();
    }
}
