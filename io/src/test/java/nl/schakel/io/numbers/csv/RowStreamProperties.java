package nl.schakel.io.numbers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.Quote;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Findings;

/** The stream of rows against the reading of whole texts: the same rows, places and encodings. */
class RowStreamProperties {

    private static final Layout LAYOUT = Layout.of(Separator.SEMICOLON, Quote.DOUBLE);

    private static final ReadLimits LIMITS = ReadLimits.standard();

    /** What was read, as one value. */
    private record Seen(List<List<String>> rows, List<List<Position>> places, List<String> issues) {}

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> cell = Arbitraries.of("a", "é", "😀", " ", "\"\"", ";", "\n", "\r\n", "x y")
                .list()
                .ofMaxSize(4)
                .map(parts -> "\"" + String.join("", parts) + "\"");
        Arbitrary<String> plain = Arbitraries.of("", "b", "é", " ", "c\"d", "😀😀");
        Arbitrary<String> row =
                Arbitraries.oneOf(cell, plain).list().ofMinSize(1).ofMaxSize(4).map(cells -> String.join(";", cells));
        return row.list()
                .ofMaxSize(6)
                .flatMap(rows -> Arbitraries.of("\n", "\r\n").map(end -> String.join(end, rows) + end));
    }

    @Property(tries = 2_000)
    void rowsAndPlacesAreThoseOfTheWholeText(
            @ForAll("tables") String text, @ForAll @IntRange(min = 1, max = 9) int chunk) throws IOException {
        Findings findings = findings();
        TextPlaces places = new TextPlaces(text);
        CellPlaces cells = (line, cell) -> places.cell(line, cell, ';', '"');
        List<CsvRow> whole = CsvRows.all(text, LAYOUT, cells, LIMITS, findings);
        List<List<Position>> expected = whole.stream()
                .map(row -> IntStream.range(0, row.cells().size())
                        .mapToObj(i -> cells.cell(row.line(), i))
                        .toList())
                .toList();
        Findings ofStream = findings();
        Seen seen = seen(RowStream.of(slowly(text, chunk), LIMITS, ofStream), ofStream);
        assertThat(seen.rows()).isEqualTo(whole.stream().map(CsvRow::cells).toList());
        assertThat(seen.places()).isEqualTo(expected);
        assertThat(seen.issues()).isEqualTo(texts(findings));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> piece = Arbitraries.of(
                "a;b\n".getBytes(StandardCharsets.UTF_8),
                "x".getBytes(StandardCharsets.UTF_8),
                "é".getBytes(StandardCharsets.UTF_8),
                "€".getBytes(StandardCharsets.UTF_8),
                "😀".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xE9},
                new byte[] {(byte) 0xC3},
                new byte[] {(byte) 0x81});
        Arbitrary<byte[]> mark = Arbitraries.of(new byte[0], new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        return mark.flatMap(first -> piece.list().ofMaxSize(8).map(pieces -> {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(first);
            pieces.forEach(all::writeBytes);
            return all.toByteArray();
        }));
    }

    @Property(tries = 2_000)
    void theEncodingIsThatOfTheWholeFileOrItIsRefusedWhereTwoAreMixed(@ForAll("bytes") byte[] bytes)
            throws IOException {
        Findings ofWhole = findings();
        Optional<TableText> whole =
                TableText.decode(new ByteArrayInputStream(bytes), Optional.empty(), LIMITS, ofWhole);
        Findings ofStream = findings();
        RowStream stream = RowStream.of(slowly(bytes), Optional.empty(), LIMITS, ofStream);
        Seen seen = seen(stream, ofStream);
        if (!seen.issues().isEmpty()) {
            boolean mixed = seen.issues().get(0).contains("as what stands before it");
            assertThat(mixed || ofWhole.failed()).isTrue();
            assertThat(mixed
                            && whole.isPresent()
                            && whole.get().encoding().orElseThrow().value() == Encoding.UTF_8)
                    .isFalse();
            return;
        }
        assertThat(ofWhole.sorted()).isEmpty();
        TextPlaces places = new TextPlaces(whole.orElseThrow().content());
        List<CsvRow> rows = CsvRows.all(
                whole.get().content(), LAYOUT, (line, cell) -> places.cell(line, cell, ';', '"'), LIMITS, ofWhole);
        assertThat(seen.rows()).isEqualTo(rows.stream().map(CsvRow::cells).toList());
        Optional<Settled<Encoding>> settled = whole.get().settledBy(rows);
        assertThat(stream.encoding()).isEqualTo(settled);
    }

    @Property(tries = 500)
    void aStatedEncodingIsTheOnlyOne(@ForAll("bytes") byte[] bytes, @ForAll Encoding encoding) throws IOException {
        Findings ofWhole = findings();
        Optional<TableText> whole =
                TableText.decode(new ByteArrayInputStream(bytes), Optional.of(encoding), LIMITS, ofWhole);
        Findings ofStream = findings();
        Seen seen = seen(RowStream.of(slowly(bytes), Optional.of(encoding), LIMITS, ofStream), ofStream);
        assertThat(seen.issues()).isEqualTo(texts(ofWhole));
        whole.ifPresent(text -> assertThat(String.join(
                        "", seen.rows().stream().flatMap(List::stream).collect(Collectors.toList())))
                .isEqualTo(text.content().replaceAll("[;\n]", "")));
    }

    @Property(tries = 50)
    void theFirstRowIsSeenBeforeAnyAndStaysToBeRead(@ForAll @IntRange(max = 3) int blank) throws IOException {
        Findings findings = findings();
        String text = " \n".repeat(blank) + "Charset;" + Charset.forName("windows-1252") + "\n";
        RowStream stream = RowStream.of(new StringReader(text), LIMITS, findings);
        assertThat(stream.first(Optional.empty()).get(Separator.SEMICOLON).cells())
                .containsExactly("Charset", "windows-1252");
        assertThat(seen(stream, findings).rows()).hasSize(1);
    }

    private static Seen seen(RowStream stream, Findings findings) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<List<Position>> places = new ArrayList<>();
        for (Optional<PlacedRow> next = stream.next(Separator.SEMICOLON);
                next.isPresent();
                next = stream.next(Separator.SEMICOLON)) {
            PlacedRow row = next.get();
            if (!row.cells().stream().allMatch(String::isBlank)) {
                rows.add(row.cells());
                places.add(IntStream.range(0, row.width()).mapToObj(row::at).toList());
            }
        }
        return new Seen(rows, places, texts(findings));
    }

    private static Findings findings() {
        return new Findings(Optional.empty(), 10);
    }

    private static List<String> texts(Findings findings) {
        return findings.sorted().stream().map(Issue::toString).toList();
    }

    private static Reader slowly(String text, int chunk) {
        return new StringReader(text) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(chunk, length));
            }
        };
    }

    private static InputStream slowly(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
    }
}
