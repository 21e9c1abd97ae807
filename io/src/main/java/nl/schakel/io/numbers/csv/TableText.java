package nl.schakel.io.numbers.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.numbers.TableCell;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Decoder;
import nl.schakel.io.tree.Findings;

/**
 * The characters of a table, and the encoding that gave them.
 *
 * @param content the characters, without byte order mark
 * @param encoding the encoding; absent if characters were given
 * @param byCells whether cells that are not ASCII decided it
 */
public record TableText(String content, Optional<Settled<Encoding>> encoding, boolean byCells) {

    private static final int MOST_BYTES_PER_CHARACTER = 3;

    /**
     * Takes characters.
     *
     * @param text the characters
     * @param limits the limits
     * @param findings where issues go
     * @return the text, unless there is an issue
     */
    public static Optional<TableText> of(String text, ReadLimits limits, Findings findings) {
        return new Decoder(limits, findings).text(text).map(content -> new TableText(content, Optional.empty(), false));
    }

    /**
     * Takes characters, and reads no further than the limit.
     *
     * @param in the characters; not closed
     * @param limits the limits
     * @param findings where issues go
     * @return the text, unless there is an issue
     * @throws IOException if the characters cannot be read
     */
    public static Optional<TableText> characters(Reader in, ReadLimits limits, Findings findings) throws IOException {
        return new Decoder(limits, findings)
                .characters(in)
                .map(content -> new TableText(content, Optional.empty(), false));
    }

    /**
     * Decodes bytes. Bytes that are sound UTF-8 are UTF-8: where Windows-1252 would read other characters, they are outside ASCII,
     * and nothing that a basis keeps may be.
     *
     * @param in the bytes; not closed
     * @param stated the encoding, if the caller states it
     * @param limits the limits
     * @param findings where issues go
     * @return the text, unless there is an issue
     * @throws IOException if the bytes cannot be read
     */
    public static Optional<TableText> decode(
            InputStream in, Optional<Encoding> stated, ReadLimits limits, Findings findings) throws IOException {
        long enough = ((long) limits.maxCharacters() + 2) * MOST_BYTES_PER_CHARACTER;
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, enough));
        Decoder decoder = new Decoder(limits, findings);
        if (decoder.isTooLong(bytes.length) || decoder.isOther(bytes, bytes.length)) {
            return Optional.empty();
        }
        Settled<Encoding> encoding = stated.map(Settled::stated).orElseGet(() -> proven(bytes));
        boolean byCells = stated.isEmpty() && !marked(bytes) && !ascii(bytes);
        Optional<String> content = encoding.value() == Encoding.UTF_8
                ? decoder.bytes(new ByteArrayInputStream(bytes))
                : windows(bytes, findings).flatMap(decoder::text);
        return content.map(text -> new TableText(text, Optional.of(encoding), byCells));
    }

    /**
     * Says what settled the encoding.
     *
     * @param rows the rows of the table
     * @return the encoding, with the first cell that the encodings read otherwise if such cells decided it
     */
    public Optional<Settled<Encoding>> settledBy(List<CsvRow> rows) {
        return encoding.map(
                settled -> byCells ? new Settled<>(settled.value(), settled.why(), firstBeyondAscii(rows)) : settled);
    }

    private static List<TableCell> firstBeyondAscii(List<CsvRow> rows) {
        for (CsvRow row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                if (cell.chars().anyMatch(c -> c > 0x7F)) {
                    return List.of(new TableCell(row.line(), i + 1, cell));
                }
            }
        }
        return List.of();
    }

    private static Settled<Encoding> proven(byte[] bytes) {
        if (marked(bytes)) {
            return proven(Encoding.UTF_8, "it begins with the byte order mark of UTF-8");
        }
        if (ascii(bytes)) {
            return proven(Encoding.UTF_8, "all characters are ASCII, alike in every encoding");
        }
        if (sound(bytes)) {
            return proven(Encoding.UTF_8, "all bytes are sound UTF-8, also those of");
        }
        return proven(Encoding.WINDOWS_1252, "not all bytes are sound UTF-8, such as those of");
    }

    private static Settled<Encoding> proven(Encoding encoding, String why) {
        return new Settled<>(encoding, why, List.of());
    }

    private static Optional<String> windows(byte[] bytes, Findings findings) {
        if (marked(bytes)) {
            findings.add(
                    IssueCode.ENCODING,
                    new Position(1, 1),
                    "byte order mark of UTF-8",
                    "must be in Windows-1252",
                    "State that the file is in UTF-8.");
            return Optional.empty();
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer encoded = ByteBuffer.wrap(bytes);
        boolean failed = Encoding.WINDOWS_1252
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(encoded, decoded, true)
                .isError();
        String text = decoded.flip().toString();
        if (failed) {
            int wrong = Byte.toUnsignedInt(encoded.get(encoded.position()));
            findings.add(
                    IssueCode.ENCODING,
                    new TextPlaces(text).at(text.length()),
                    "byte " + Integer.toHexString(wrong).toUpperCase(Locale.ROOT),
                    "must be in UTF-8 or Windows-1252",
                    "Save the file as UTF-8.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    static boolean marked(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static boolean ascii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    /** Decodes piece by piece, since only the end matters. */
    private static boolean sound(byte[] bytes) {
        CharsetDecoder decoder = Encoding.UTF_8
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer encoded = ByteBuffer.wrap(bytes);
        CharBuffer decoded = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(encoded, decoded, true);
        while (result.isOverflow()) {
            decoded.clear();
            result = decoder.decode(encoded, decoded, true);
        }
        return !result.isError();
    }
}
