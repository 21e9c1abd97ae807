package nl.schakel.io.numbers.csv;

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
import nl.schakel.io.tree.Findings;
import nl.schakel.io.tree.FirstBytes;

/**
 * The characters of bytes whose encoding is stated, or proven while they are read: the first bytes beyond ASCII decide, and none after them
 * may say otherwise. So a file of any size is read once; one that mixes encodings is refused where it does.
 */
final class EncodedReader extends Reader {

    private static final int SIZE = 16 * 1024;

    private final InputStream in;
    private final Optional<Encoding> stated;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private Encoding encoding;
    private CharsetDecoder decoder;
    private boolean started;
    private boolean ended;
    private boolean marked;
    private boolean beyondAscii;
    private Optional<Unsound> unsound = Optional.empty();
    private Optional<Character> secondHalf = Optional.empty();
    private long taken;

    /** What is wrong with the bytes that come next. */
    static final class Unsound extends IOException {

        private static final long serialVersionUID = 1L;

        private final String value;
        private final String requirement;
        private final String advice;

        Unsound(String value, String requirement, String advice) {
            super(requirement);
            this.value = value;
            this.requirement = requirement;
            this.advice = advice;
        }

        void report(Position at, Findings findings) {
            findings.add(IssueCode.ENCODING, at, value, requirement, advice);
        }
    }

    EncodedReader(InputStream in, Optional<Encoding> stated) {
        this.in = in;
        this.stated = stated;
        this.encoding = stated.orElse(Encoding.UTF_8);
        this.decoder = decoder(encoding);
    }

    private static CharsetDecoder decoder(Encoding encoding) {
        return encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    long taken() {
        return taken;
    }

    /** Says what settled the encoding, as far as it was read. */
    Settled<Encoding> settled(Optional<TableCell> first) {
        if (stated.isPresent()) {
            return Settled.stated(encoding);
        }
        String why = marked
                ? "it begins with the byte order mark of UTF-8"
                : !beyondAscii
                        ? "all characters are ASCII, alike in every encoding"
                        : encoding == Encoding.UTF_8
                                ? "all bytes are sound UTF-8, also those of"
                                : "not all bytes are sound UTF-8, such as those of";
        return new Settled<>(
                encoding,
                why,
                marked || !beyondAscii ? List.of() : first.stream().toList());
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        start();
        if (secondHalf.isPresent() && length > 0) {
            buffer[offset] = secondHalf.get();
            secondHalf = Optional.empty();
            return 1;
        }
        CharBuffer target = CharBuffer.wrap(buffer, offset, length);
        int count = 0;
        while (unsound.isEmpty() && count == 0 && length > 0) {
            CoderResult result = decoder.decode(bytes, target, ended);
            count = target.position() - offset;
            beyondAscii |= beyondAscii(buffer, offset, count);
            if (result.isError()) {
                other();
            } else if (count == 0 && result.isOverflow()) {
                buffer[offset] = firstHalf();
                count = 1;
            } else if (count == 0 && ended) {
                return -1;
            } else if (count == 0) {
                fill();
            }
        }
        if (count == 0 && unsound.isPresent()) {
            throw unsound.get();
        }
        return count;
    }

    /** Decodes a character that takes two places, where one was asked for; the second half comes next. */
    private char firstHalf() {
        CharBuffer pair = CharBuffer.allocate(2);
        decoder.decode(bytes, pair, ended);
        secondHalf = Optional.of(pair.get(1));
        beyondAscii = true;
        return pair.get(0);
    }

    private static boolean beyondAscii(char[] buffer, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (buffer[i] > 0x7F) {
                return true;
            }
        }
        return false;
    }

    private void start() throws IOException {
        if (started) {
            return;
        }
        started = true;
        while (!ended && bytes.remaining() < FirstBytes.ENOUGH) {
            fill();
        }
        byte[] first = new byte[Math.min(FirstBytes.ENOUGH, bytes.remaining())];
        bytes.duplicate().get(first);
        marked = TableText.marked(first);
        if (marked && encoding == Encoding.WINDOWS_1252) {
            unsound = Optional.of(new Unsound(
                    "byte order mark of UTF-8", "must be in Windows-1252", "State that the file is in UTF-8."));
        } else {
            unsound = FirstBytes.of(first, first.length)
                    .map(other -> new Unsound(other.what(), other.requirement(), other.advice()));
        }
    }

    /** Goes on in Windows-1252 at the first bytes beyond ASCII, if nobody says that they are UTF-8. */
    private void other() {
        if (encoding == Encoding.UTF_8 && stated.isEmpty() && !marked && !beyondAscii) {
            encoding = Encoding.WINDOWS_1252;
            decoder = decoder(encoding);
            return;
        }
        String wrong = "byte "
                + Integer.toHexString(Byte.toUnsignedInt(bytes.get(bytes.position())))
                        .toUpperCase(Locale.ROOT);
        if (encoding == Encoding.WINDOWS_1252) {
            unsound = Optional.of(new Unsound(wrong, "must be in UTF-8 or Windows-1252", "Save the file as UTF-8."));
        } else if (stated.isPresent() || marked) {
            unsound = Optional.of(new Unsound(
                    wrong,
                    "must be in UTF-8",
                    "Save the file as UTF-8; it seems to be in another encoding, such as Windows-1252."));
        } else {
            unsound = Optional.of(new Unsound(
                    wrong,
                    "must be in UTF-8, as what stands before it",
                    "Save the whole file as UTF-8; or state that it is in Windows-1252, if what stands before is."));
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            taken += count;
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
