package nl.schakel.io.duo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.io.duo.row.SitePupils;
import nl.schakel.io.numbers.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of any length, and streams that fail, crawl or end in the middle. */
class DuoStreamTest {

    private static final int ROWS = 100_000;
    private static final long MEGABYTE = 1024 * 1024;

    private final List<DuoRow<SitePupils>> rows = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    @TempDir
    private Path directory;

    /** A file that is made while it is read: every tenth row is refused, every hundredth is blank. */
    private static final class Endless extends InputStream {

        private final int count;
        private int row;
        private byte[] line =
                (DuoSamples.file(DuoKind.PUPILS).split("\r\n")[0] + "\n").getBytes(StandardCharsets.UTF_8);
        private int at;

        Endless(int count) {
            this.count = count;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (at == line.length) {
                if (row == count) {
                    return -1;
                }
                line = row(row++).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            int taken = Math.min(length, line.length - at);
            System.arraycopy(line, at, buffer, offset, taken);
            at += taken;
            return taken;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        private static String row(int number) {
            if (number % 100 == 0) {
                return ";;;;;;;;\n";
            }
            String board = number % 10 == 0 ? "1" : "10053";
            return board + ";18BR;18BR00;\"Fryslân, nr. " + number + "\";0106;Assen;" + number + ";<5;\n";
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void aHundredThousandRowsAreCountedAndNoneIsHeld() {
        AtomicLong read = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        AtomicLong pupils = new AtomicLong();
        AtomicLong most = new AtomicLong();
        long before = used();
        DuoSummary summary = DuoReader.pupils()
                .forEach(
                        new Endless(ROWS),
                        "made.csv",
                        row -> {
                            pupils.addAndGet(row.content().pupils().least().longValueExact());
                            if (read.incrementAndGet() % 40_000 == 0) {
                                most.accumulateAndGet(used() - before, Math::max);
                            }
                        },
                        issue -> refused.incrementAndGet())
                .orElseThrow();
        assertThat(summary.rows()).isEqualTo(new RowCount(90_000, 9_000, 1_000));
        assertThat(summary.rows().all()).isEqualTo(ROWS);
        assertThat(read).hasValue(90_000);
        assertThat(refused).hasValue(9_000);
        long all = (ROWS - 1L) * ROWS / 2;
        long tens = 10L * (ROWS / 10 - 1) * (ROWS / 10) / 2;
        assertThat(pupils).hasValue(all - tens);
        assertThat(most.get()).isLessThan(4 * MEGABYTE);
    }

    /** The header is sought in the first 65,536 characters, of which the last may be half of one. */
    @Test
    void aCharacterOfTwoPlacesIsWholeWhereverItStands() {
        String header = DuoSamples.file(DuoKind.PUPILS).split("\r\n")[0] + "\n";
        String row = "10053;18BR;18BR00;\uD83D\uDE00;0106;Assen;7;<5;\n";
        for (int at = 65_533; at <= 65_537; at++) {
            String blank = "\n".repeat(at - header.length() - row.indexOf('\uD83D'));
            String text = header + blank + row + Endless.row(1).repeat(1_000);
            Checked<DuoTable<SitePupils>> read = assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> DuoReader.pupils().readBytes(text.getBytes(StandardCharsets.UTF_8), "x.csv"));
            assertThat(read.orElseThrow().rows()).hasSize(1_001);
            assertThat(read.orElseThrow().rows().get(0).content().toString()).contains("\uD83D\uDE00");
        }
    }

    @Test
    void halfACharacterIsRefusedInItsRow() {
        String text = DuoSamples.file(DuoKind.PUPILS).replace("Praktijkonderwijs Assen", "Praktijk\uD83D Assen");
        DuoTable<SitePupils> table =
                DuoReader.pupils().read(new StringReader(text), "x.csv").orElseThrow();
        assertThat(table.rows()).isEmpty();
        assertThat(table.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.toString())
                        .startsWith("x.csv:2:25 instellingsnaam-vestiging")
                        .contains("must be one line of characters that can be seen (encoding)"));
    }

    @Test
    void progressTellsTheBytesOfAFile() throws IOException {
        Path file = directory.resolve("made.csv");
        try (InputStream in = new Endless(5_000)) {
            Files.copy(in, file);
        }
        List<Long> steps = new ArrayList<>();
        List<Long> of = new ArrayList<>();
        DuoReader.pupils()
                .withProgress((done, all) -> {
                    steps.add(done);
                    of.add(all);
                })
                .forEach(file, row -> {}, issue -> {})
                .orElseThrow();
        assertThat(steps).hasSize(6).isSorted().endsWith(Files.size(file));
        assertThat(of).containsOnly(Files.size(file));
        steps.clear();
        of.clear();
        DuoReader.pupils()
                .withProgress((done, all) -> of.add(all))
                .forEach(new Endless(2_500), "made.csv", row -> {}, issue -> {})
                .orElseThrow();
        assertThat(of).containsExactly(0L, 0L, 0L);
    }

    @Test
    void aReadingIsCancelledFromElsewhere() {
        AtomicLong seen = new AtomicLong();
        DuoReader<SitePupils> reader = DuoReader.pupils().withProgress(Progress.NONE.until(() -> seen.get() > 1_500));
        assertThatThrownBy(
                        () -> reader.forEach(new Endless(ROWS), "made.csv", row -> seen.incrementAndGet(), issue -> {}))
                .isInstanceOf(CancellationException.class)
                .hasMessageMatching("cancelled after \\d+ steps");
        assertThat(seen.get()).isBetween(1_501L, 2_000L);
    }

    @Test
    void aStreamThatFailsLeavesNoResult() {
        InputStream failing = new InputStream() {
            private final InputStream first = new Endless(2_000);

            @Override
            public int read() throws IOException {
                int next = first.read();
                if (next < 0) {
                    throw new IOException("the line broke");
                }
                return next;
            }
        };
        Checked<DuoSummary> read = DuoReader.pupils().forEach(failing, "line.csv", rows::add, issues::add);
        assertThat(read.value()).isEmpty();
        assertThat(read.issues()).singleElement().hasToString("""
                line.csv [line.csv] must be readable (unreadable)
                    Check that it is a file, and who may read it.""");
    }

    @Test
    void whatCannotBeOpenedIsAnIssue() {
        assertThat(DuoReader.pupils().read(directory.resolve("none.csv")).issues())
                .singleElement()
                .hasToString(directory.resolve("none.csv") + " [" + directory.resolve("none.csv")
                        + "] must exist (unreadable)\n    Check the name and the directory.");
        assertThat(DuoReader.pupils().read(directory).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.requirement()).isEqualTo("must be readable"));
    }

    @Test
    void aStreamThatGivesAByteAtATimeReadsTheSame() {
        InputStream crawling = new InputStream() {
            private final InputStream all = new ByteArrayInputStream(DuoSamples.bytes(DuoSamples.PUPILS));

            @Override
            public int read() throws IOException {
                return all.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return all.read(buffer, offset, Math.min(1, length));
            }
        };
        assertThat(DuoReader.pupils().read(crawling, "f.csv").orElseThrow().contents())
                .isEqualTo(DuoReader.pupils()
                        .readText(DuoSamples.text(DuoSamples.PUPILS), "f.csv")
                        .orElseThrow()
                        .contents());
    }

    @Test
    void aStreamThatIsGivenIsNotClosed() {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(DuoSamples.bytes(DuoSamples.PUPILS)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        DuoReader.pupils().read(in, "f.csv").orElseThrow();
        assertThat(closed[0]).isFalse();
    }

    @Test
    void whatTheVisitorThrowsIsNotTakenForAFailingStream() {
        assertThatThrownBy(() -> DuoReader.pupils()
                        .forEach(
                                new Endless(10),
                                "made.csv",
                                row -> {
                                    throw new UncheckedIOException(new IOException("disk full"));
                                },
                                issues::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    @Test
    void encodingsThatAreMixedAreRefusedWhereTheSecondBegins() throws IOException {
        String[] file = DuoSamples.text(DuoSamples.PUPILS).split("(?<=\n)");
        byte[] utf8 = (file[0] + file[11]).getBytes(StandardCharsets.UTF_8);
        byte[] windows = file[14].getBytes(Charset.forName("windows-1252"));
        byte[] mixed = new byte[utf8.length + windows.length];
        System.arraycopy(utf8, 0, mixed, 0, utf8.length);
        System.arraycopy(windows, 0, mixed, utf8.length, windows.length);
        Checked<DuoTable<SitePupils>> read = DuoReader.pupils().read(new ByteArrayInputStream(mixed), "f.csv");
        assertThat(read.value()).isEmpty();
        assertThat(read.issues()).singleElement().hasToString("""
                f.csv:3:35 [byte FB] must be in UTF-8, as what stands before it (encoding)
                    Save the whole file as UTF-8; or state that it is in Windows-1252, if what stands before is.""");
    }

    @Test
    void aFileInUtf16IsRefused() {
        byte[] utf16 = DuoSamples.text(DuoSamples.PUPILS).getBytes(StandardCharsets.UTF_16);
        assertThat(DuoReader.pupils()
                        .read(new ByteArrayInputStream(utf16), "f.csv")
                        .issues())
                .singleElement()
                .hasToString("f.csv:1:1 [UTF-16] must be in UTF-8 (encoding)\n    Save the file as UTF-8.");
    }

    @Test
    void whatIsNoTextIsRefusedByItsFirstBytesThoughItsEncodingIsStated() {
        byte[] workbook = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0};
        for (DuoReader<SitePupils> reader :
                List.of(DuoReader.pupils(), DuoReader.pupils().withEncoding(Encoding.WINDOWS_1252))) {
            assertThat(reader.read(new ByteArrayInputStream(workbook), "f.xlsx").issues())
                    .singleElement()
                    .hasToString(
                            "f.xlsx:1:1 [zip file or workbook] must be a text (encoding)\n    Unpack it, or save the"
                                    + " workbook's sheet as CSV UTF-8; a document is text in YAML or JSON.");
        }
    }

    @Test
    void rowsThatAreWrongAreLeftOutAndTheOthersStay() {
        String text = DuoSamples.text(DuoSamples.PUPILS).replace("\"12975\"", "\"1297\"")
                + "\"10053\";\"18BR\"\n\n;;;;;;;;;\n";
        DuoTable<SitePupils> table = DuoReader.pupils().readText(text, "f.csv").orElseThrow();
        assertThat(table.summary().rows()).hasToString("11 rows read, 4 refused, 1 blank");
        assertThat(table.summary().rows().all()).isEqualTo(16);
        assertThat(table.rows()).hasSize(11);
        assertThat(table.issues()).hasSize(4);
        assertThat(table.issues().get(3)).hasToString("""
                f.csv:16:1 [2] must have as many cells as the header, which is 10 (wrong-form)
                    Put a cell that holds the separator in quotes, and keep empty cells.""");
        assertThat(table.rows().get(1).place()).hasToString("f.csv:6:1");
    }
}
