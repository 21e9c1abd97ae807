package nl.schakel.io.numbers.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.text.ReadLimits;

/** The characters of a stream without byte order mark, counted, and no more of them than the limit. */
final class CountedReader extends FilterReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final int most;
    private long taken;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    CountedReader(Reader in, ReadLimits limits) {
        super(in);
        this.most = limits.maxCharacters();
    }

    long taken() {
        return taken;
    }

    /** Gives where the character stands that comes next. */
    Position position() {
        return new Position(line, column);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (taken == 0 && count > 0 && buffer[offset] == BYTE_ORDER_MARK) {
            System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
            count = count == 1 ? in.read(buffer, offset, length) : count - 1;
        }
        if (count > 0) {
            taken += count;
            count(buffer, offset, offset + count);
        }
        if (taken > most) {
            throw new ReadingStopped(
                    IssueCode.LIMIT,
                    Optional.empty(),
                    "",
                    "must not be longer than " + most + " characters",
                    "Split the document, or raise ReadLimits.maxCharacters, which is " + most + ".");
        }
        return count;
    }

    private void count(char[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            char each = buffer[i];
            if (each == '\n' || each == '\r') {
                line += each == '\n' && afterReturn ? 0 : 1;
                column = 1;
            } else if (!Character.isLowSurrogate(each)) {
                column++;
            }
            afterReturn = each == '\r';
        }
    }
}
