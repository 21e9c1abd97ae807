package nl.schakel.io.numbers.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.numbers.TableCell;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Findings;

/**
 * The rows of a CSV table of any length, one after the other, none of them held: first the possible first rows, by which the caller proves
 * the separator, then all rows. What is unsound or over a limit ends the rows and is an issue.
 */
public final class RowStream {

    /** A header that is longer than this is none. */
    private static final int MOST_HEADER = 64 * 1024;

    private final Optional<EncodedReader> encoded;
    private final CountedReader counted;
    private final PushbackReader characters;
    private final ReadLimits limits;
    private final Findings findings;
    private Optional<Iterator<PlacedRow>> rows = Optional.empty();
    private Optional<TableCell> beyondAscii = Optional.empty();

    private RowStream(Optional<EncodedReader> encoded, Reader in, ReadLimits limits, Findings findings) {
        this.encoded = encoded;
        this.counted = new CountedReader(in, limits);
        this.characters = new PushbackReader(counted, MOST_HEADER);
        this.limits = limits;
        this.findings = findings;
    }

    /**
     * Takes bytes.
     *
     * @param in the bytes; not closed
     * @param stated the encoding, if the caller states it
     * @param limits the limits
     * @param findings where issues go
     * @return the stream
     */
    public static RowStream of(InputStream in, Optional<Encoding> stated, ReadLimits limits, Findings findings) {
        EncodedReader encoded = new EncodedReader(in, stated);
        return new RowStream(Optional.of(encoded), encoded, limits, findings);
    }

    /**
     * Takes characters.
     *
     * @param in the characters; not closed
     * @param limits the limits
     * @param findings where issues go
     * @return the stream
     */
    public static RowStream of(Reader in, ReadLimits limits, Findings findings) {
        return new RowStream(Optional.empty(), in, limits, findings);
    }

    /**
     * Gives the first row that is not blank as each separator reads it; to be asked before any row.
     *
     * @param stated the separator, if the caller states it
     * @return the rows; none if there is an issue
     * @throws IOException if the stream fails
     */
    public Map<Separator, CsvRow> first(Optional<Separator> stated) throws IOException {
        Optional<String> begin = begin();
        Map<Separator, CsvRow> possible = new LinkedHashMap<>();
        begin.ifPresent(text -> stated.map(List::of)
                .orElseGet(() -> Arrays.asList(Separator.values()))
                .forEach(separator -> CsvRows.first(text, separator).ifPresent(row -> possible.put(separator, row))));
        return possible;
    }

    private Optional<String> begin() throws IOException {
        char[] buffer = new char[MOST_HEADER];
        int length = 0;
        try {
            int count = characters.read(buffer, 0, MOST_HEADER);
            while (count >= 0) {
                length += count;
                count = length < MOST_HEADER ? characters.read(buffer, length, MOST_HEADER - length) : -1;
            }
        } catch (IOException e) {
            report(e);
            return Optional.empty();
        }
        characters.unread(buffer, 0, length);
        return Optional.of(new String(buffer, 0, length));
    }

    /**
     * Gives the next row, blank ones too, but not empty lines.
     *
     * @param separator what stands between cells; the same each time
     * @return the row; none at the end, and none from the first issue on
     * @throws IOException if the stream fails
     */
    public Optional<PlacedRow> next(Separator separator) throws IOException {
        try {
            Iterator<PlacedRow> all = rows.orElseGet(() -> CsvRows.builder(separator, buffer())
                    .build(new RowHandler(limits), characters)
                    .iterator());
            rows = Optional.of(all);
            Optional<PlacedRow> row = all.hasNext() ? Optional.of(all.next()) : Optional.empty();
            row.filter(each -> beyondAscii.isEmpty()).ifPresent(this::seek);
            return row;
        } catch (CsvParseException unsound) {
            if (unsound.getCause() instanceof UncheckedIOException limit) {
                report(limit.getCause());
            } else {
                unsound(unsound);
            }
        } catch (UncheckedIOException e) {
            report(e.getCause());
        }
        rows = Optional.of(List.<PlacedRow>of().iterator());
        return Optional.empty();
    }

    /** Doubled quotes make a cell longer on the way than it is. */
    private int buffer() {
        return (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(MOST_HEADER, 2L * limits.maxTextLength() + 1024));
    }

    private void unsound(CsvParseException unsound) {
        if (String.valueOf(unsound.getMessage()).contains("buffer size")) {
            CsvRows.limit(
                    new Position(CsvRows.line(unsound), 1),
                    "must not have a cell longer than " + limits.maxTextLength(),
                    "Look for a quote that does not end, or raise ReadLimits.maxTextLength, which is "
                            + limits.maxTextLength() + ".",
                    findings);
        } else {
            CsvRows.unsound(unsound, findings);
        }
    }

    private void report(IOException failure) throws IOException {
        if (failure instanceof EncodedReader.Unsound unsound) {
            unsound.report(counted.position(), findings);
        } else if (failure instanceof ReadingStopped stopped) {
            stopped.report(findings);
        } else {
            throw failure;
        }
    }

    private void seek(PlacedRow row) {
        OptionalInt found = IntStream.range(0, row.cells().size())
                .filter(i -> row.cells().get(i).chars().anyMatch(c -> c > 0x7F))
                .findFirst();
        found.ifPresent(i -> beyondAscii =
                Optional.of(new TableCell(row.line(), i + 1, row.cells().get(i))));
    }

    /** {@return the encoding, and what settled it as far as was read; absent if characters were given} */
    public Optional<Settled<Encoding>> encoding() {
        return encoded.map(reader -> reader.settled(beyondAscii));
    }

    /** {@return how many bytes were taken in, or characters if these were given} */
    public long taken() {
        return encoded.map(EncodedReader::taken).orElseGet(counted::taken);
    }
}
