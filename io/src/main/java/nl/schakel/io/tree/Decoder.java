package nl.schakel.io.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.text.ReadLimits;

/** The step before all reading: bytes become characters, within the limit, and no character that cannot be seen passes. */
public final class Decoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int CHUNK = 8192;
    private static final int MOST_BYTES_PER_CHARACTER = 3;

    private final int most;
    private final Findings findings;

    /**
     * Begins to decode a document.
     *
     * @param limits the limits
     * @param findings where issues go
     */
    public Decoder(ReadLimits limits, Findings findings) {
        this.most = limits.maxCharacters();
        this.findings = findings;
    }

    /**
     * Decodes bytes in UTF-8, and reads no further than the limit or the first byte that is wrong.
     *
     * @param in the bytes; not closed
     * @return the characters, unless there is an issue
     * @throws IOException if the bytes cannot be read
     */
    public Optional<String> bytes(InputStream in) throws IOException {
        byte[] bytes = new byte[CHUNK];
        StringBuilder text = new StringBuilder(0);
        int count = CHUNK;
        while (count == CHUNK && text.length() <= most) {
            count = in.readNBytes(bytes, 0, CHUNK);
            if (text.isEmpty() && isOther(bytes, count)) {
                return Optional.empty();
            }
            if (!VisibleBytes.all(bytes, count)) {
                return rest(in, ByteBuffer.wrap(bytes).position(count), text);
            }
            String visible = new String(bytes, 0, count, StandardCharsets.US_ASCII);
            if (text.isEmpty() && count < CHUNK) {
                return withinLimit(visible);
            }
            text.append(visible);
        }
        return withinLimit(text.toString());
    }

    private Optional<String> withinLimit(String text) {
        return text.length() > most ? tooLong() : Optional.of(text);
    }

    /** Decodes what is not only visible ASCII, or follows that. */
    private Optional<String> rest(InputStream in, ByteBuffer encoded, StringBuilder text) throws IOException {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(CHUNK);
        boolean atEnd = false;
        while (!atEnd) {
            int count = in.readNBytes(encoded.array(), encoded.position(), encoded.remaining());
            atEnd = count < encoded.remaining();
            encoded.position(encoded.position() + count).flip();
            CoderResult result = utf8.decode(encoded, decoded, atEnd);
            text.append(String.valueOf(decoded.array(), 0, decoded.position()));
            if (text.length() > most + 1L) {
                return tooLong();
            }
            if (result.isError()) {
                return notUtf8(encoded.get(encoded.position()), text);
            }
            decoded.clear();
            encoded.compact();
        }
        return text(text.toString());
    }

    /**
     * Refuses bytes that are no text in UTF-8 by their first ones: a workbook, a zip file, UTF-16.
     *
     * @param bytes the first bytes
     * @param count how many of them there are
     * @return whether they are refused, which is then an issue
     */
    public boolean isOther(byte[] bytes, int count) {
        Optional<FirstBytes> other = FirstBytes.of(bytes, count);
        other.ifPresent(
                kind -> findings.add(IssueCode.ENCODING, Lines.START, kind.what(), kind.requirement(), kind.advice()));
        return other.isPresent();
    }

    /**
     * Refuses more bytes than the characters within the limit can have.
     *
     * @param bytes how many bytes there are
     * @return whether they are refused, which is then an issue
     */
    public boolean isTooLong(int bytes) {
        return bytes / MOST_BYTES_PER_CHARACTER > most && tooLong().isEmpty();
    }

    private Optional<String> notUtf8(byte wrong, StringBuilder before) {
        findings.add(
                IssueCode.ENCODING,
                positionAfter(before),
                "byte " + Integer.toHexString(Byte.toUnsignedInt(wrong)).toUpperCase(Locale.ROOT),
                "must be in UTF-8",
                "Save the file as UTF-8; it seems to be in another encoding, such as Windows-1252.");
        return Optional.empty();
    }

    /**
     * Takes characters.
     *
     * @param in the characters; not closed
     * @return the characters, unless there is an issue
     * @throws IOException if the characters cannot be read
     */
    public Optional<String> characters(Reader in) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        int count = in.read(buffer);
        while (count >= 0 && text.length() <= most + 1L) {
            text.append(buffer, 0, count);
            count = in.read(buffer);
        }
        return text(text.toString());
    }

    /**
     * Takes a text.
     *
     * @param text the text
     * @return the text without byte order mark, unless there is an issue
     */
    public Optional<String> text(String text) {
        String content = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        return content.length() > most ? tooLong() : visible(content);
    }

    private Optional<String> tooLong() {
        findings.add(
                IssueCode.LIMIT,
                "",
                "must not be longer than " + most + " characters",
                ReadingEnded.raise("Split the document", "maxCharacters", most));
        return Optional.empty();
    }

    private Optional<String> visible(String text) {
        int index = Characters.afterVisible(text, 0);
        while (index < text.length()) {
            int c = text.codePointAt(index);
            if (!Characters.readable(c) || c == BYTE_ORDER_MARK) {
                findings.add(
                        IssueCode.ENCODING,
                        Lines.position(text, index),
                        "U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT),
                        "must be a character that can be seen",
                        "Remove the character; of those that cannot be seen, only tabs and line breaks may be there.");
                return Optional.empty();
            }
            index = Characters.afterVisible(text, index + Character.charCount(c));
        }
        return Optional.of(text);
    }

    private static Position positionAfter(CharSequence decoded) {
        boolean marked = decoded.length() > 0 && decoded.charAt(0) == BYTE_ORDER_MARK;
        CharSequence content = marked ? decoded.subSequence(1, decoded.length()) : decoded;
        return Lines.position(content, content.length());
    }
}
