package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.assessment.instrument.Instrument;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.SchoolYear;
import nl.schakel.io.table.Column;
import nl.schakel.io.table.ColumnType;
import nl.schakel.io.table.Table;
import nl.schakel.io.table.TableReader;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each reader on each of its entry points: text, bytes, Reader, InputStream and Path, within the same limits and with the same words. */
class EntryPointsTest {

    private static final Instrument INSTRUMENT =
            InstrumentReader.standard().readText("""
                    format: schakel-instrument/1
                    id: samen
                    version: 1
                    title: {nl: samen}
                    source: {text: {en: own words}}
                    scale: {least: 1, most: 5}
                    not-applicable: missing
                    items: [{id: q1, text: {nl: wij}}]
                    overall: {method: sum}
                    """, TextFormat.YAML, "small").orElseThrow();

    private static final Table TABLE_OF_YEARS = Table.of(
            "years",
            LocalizedText.same("years"),
            List.of("year", "of", "note").stream().map(EntryPointsTest::column).toList(),
            List.of());

    private static Column column(String name) {
        return Column.of(name, ColumnType.TEXT, LocalizedText.same(name), LocalizedText.same(name));
    }

    @TempDir
    private Path directory;

    /** A reader with a sound document of it, and what lets it pass a limit. */
    private enum Kind {
        YAML("club.yaml", Clubs.YAML) {
            @Override
            Points points(ReadLimits limits) {
                return documents(limits, TextFormat.YAML);
            }
        },
        JSON("club.json", Clubs.JSON) {
            @Override
            Points points(ReadLimits limits) {
                return documents(limits, TextFormat.JSON);
            }
        },
        BASIS("basis.csv", "kind,partner,learning-year,value,note\npupils,uilenhof,vo-3,22,x\n") {
            @Override
            Points points(ReadLimits limits) {
                BasisTable table = BasisTable.standard()
                        .withSchoolYear(SchoolYear.parse("2017-2018"))
                        .withLimits(limits);
                return new Points(
                        text -> table.readText(text, "x"),
                        bytes -> table.readBytes(bytes, "x"),
                        reader -> table.read(reader, "x"),
                        stream -> table.read(stream, "x"),
                        table::read);
            }
        },
        ANSWERS("answers.csv", "respondent,q1,note\nr07,5,x\n") {
            @Override
            Points points(ReadLimits limits) {
                ResponseTable table = ResponseTable.of(INSTRUMENT).withLimits(limits);
                return new Points(
                        text -> table.readText(text, "x"),
                        bytes -> table.readBytes(bytes, "x"),
                        reader -> table.read(reader, "x"),
                        stream -> table.read(stream, "x"),
                        table::read);
            }
        },
        TABLE("years.csv", "year,of,note\n2018,5,x\n") {
            @Override
            Points points(ReadLimits limits) {
                TableReader table = TableReader.like(TABLE_OF_YEARS).withLimits(limits);
                return new Points(
                        text -> table.readText(text, "x"),
                        bytes -> table.readBytes(bytes, "x"),
                        reader -> table.read(reader, "x"),
                        stream -> table.read(stream, "x"),
                        table::read);
            }
        };

        private final String file;
        private final String sound;
        private final boolean table;

        Kind(String file, String sound) {
            this.file = file;
            this.sound = sound;
            this.table = file.endsWith(".csv");
        }

        abstract Points points(ReadLimits limits);

        private static Points documents(ReadLimits limits, TextFormat format) {
            DocumentReader<?> reader = DocumentReader.of(Clubs.FORMAT).withLimits(limits);
            return new Points(
                    text -> reader.readText(text, format, "x"),
                    bytes -> reader.readBytes(bytes, format, "x"),
                    characters -> reader.read(characters, format, "x"),
                    stream -> reader.read(stream, format, "x"),
                    reader::read);
        }
    }

    private interface Point<I> {
        Checked<?> read(I input);
    }

    private record Points(
            Point<String> text,
            Point<byte[]> bytes,
            Point<Reader> reader,
            Point<InputStream> stream,
            Point<Path> path) {}

    private Map<String, Checked<?>> everywhere(Kind kind, ReadLimits limits, String content) throws IOException {
        Points points = kind.points(limits);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(directory.resolve(kind.file), bytes);
        Map<String, Checked<?>> read = new LinkedHashMap<>();
        read.put("text", points.text.read(content));
        read.put("bytes", points.bytes.read(bytes));
        read.put("reader", points.reader.read(new StringReader(content)));
        read.put("stream", points.stream.read(new ByteArrayInputStream(bytes)));
        read.put("slow reader", points.reader.read(new InputStreamReader(new Slow(bytes), StandardCharsets.UTF_8)));
        read.put("slow stream", points.stream.read(new Slow(bytes)));
        read.put("hesitant reader", points.reader.read(new Hesitant(content)));
        read.put("hesitant stream", points.stream.read(new HesitantBytes(bytes)));
        read.put("path", points.path.read(file));
        return read;
    }

    @ParameterizedTest
    @EnumSource
    void everyEntryPointReadsTheSame(Kind kind) throws IOException {
        everywhere(kind, ReadLimits.standard(), kind.sound)
                .forEach((point, read) -> assertThat(read.issues()).as(point).isEmpty());
    }

    static Stream<Arguments> limits() {
        ReadLimits standard = ReadLimits.standard();
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind, standard.withMaxCharacters(20), "maxCharacters, which is 20."),
                        Arguments.of(kind, standard.withMaxNodes(3), "maxNodes, which is 3."),
                        Arguments.of(kind, standard.withMaxTextLength(3), "maxTextLength, which is 3."),
                        kind.table
                                ? Arguments.of(kind, standard.withMaxRows(1), "maxRows, which is 1.")
                                : Arguments.of(kind, standard.withMaxDepth(1), "maxDepth, which is 1.")));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void everyLimitHoldsOnEveryEntryPointAndNamesItsSetting(Kind kind, ReadLimits limits, String setting)
            throws IOException {
        String deep = kind == Kind.YAML ? "a: [[1]]\n" : "{\"a\": [[1]]}";
        String content = setting.startsWith("maxDepth") ? deep : kind.sound;
        everywhere(kind, limits, content).forEach((point, read) -> {
            assertThat(read.value()).as(point).isEmpty();
            assertThat(read.issues().stream().filter(issue -> issue.code() == IssueCode.LIMIT))
                    .as(point)
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.advice()).endsWith(" raise ReadLimits." + setting));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatBreaksOffLeavesOneIssueAndNothingHalfRead(Kind kind) {
        Points points = kind.points(ReadLimits.standard());
        byte[] bytes = kind.sound.getBytes(StandardCharsets.UTF_8);
        for (int after : List.of(0, 1, bytes.length / 2, bytes.length - 1)) {
            InputStream broken = new Broken(bytes, after, new IOException("gone"));
            Reader reader =
                    new InputStreamReader(new Broken(bytes, after, new IOException("gone")), StandardCharsets.UTF_8);
            InputStream thrown = new Broken(bytes, after, new UncheckedIOException(new IOException("gone")));
            for (Checked<?> read :
                    List.of(points.stream.read(broken), points.reader.read(reader), points.stream.read(thrown))) {
                assertThat(read.value()).isEmpty();
                assertThat(read.issues())
                        .singleElement()
                        .hasToString(
                                "x [x] must be readable (unreadable)\n    Check that it is a file, and who may read it.");
            }
        }
    }

    /** Gives one byte at a time, whatever it is asked for. */
    private static final class Slow extends InputStream {
        private final InputStream bytes;

        Slow(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return bytes.read(buffer, offset, Math.min(length, 1));
        }
    }

    /** Gives nothing every other time, which is not the end. */
    private static final class HesitantBytes extends FilterInputStream {
        private boolean gives;

        HesitantBytes(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            gives = !gives;
            return gives ? 0 : super.read(buffer, offset, Math.min(length, 2));
        }
    }

    /** Gives nothing every other time, which is not the end. */
    private static final class Hesitant extends StringReader {
        private boolean gives;

        Hesitant(String text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            gives = !gives;
            return gives ? 0 : super.read(buffer, offset, Math.min(length, 2));
        }
    }

    /** Fails after some bytes. */
    private static final class Broken extends InputStream {
        private final byte[] bytes;
        private final int after;
        private final Exception failure;
        private int given;

        Broken(byte[] bytes, int after, Exception failure) {
            this.bytes = bytes;
            this.after = after;
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            if (given == after) {
                if (failure instanceof UncheckedIOException unchecked) {
                    throw unchecked;
                }
                throw (IOException) failure;
            }
            return bytes[given++] & 0xFF;
        }

        /** Gives what it has before it fails, as a connection does. */
        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            buffer[offset] = (byte) read();
            return 1;
        }
    }
}
