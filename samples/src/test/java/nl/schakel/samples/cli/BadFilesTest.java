package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.samples.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault a file, named after the fault; what {@code check} says of each is pinned in golden/bad-files.txt. */
class BadFilesTest {

    private static final String BAD = "src/test/resources/bad";
    private static final String SOUND = "src/test/resources/sound";
    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_NANOSECONDS = 1_000_000_000L;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private record Run(int exitCode, String text) {}

    private static Run check(String file) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, false, StandardCharsets.UTF_8);
        int exitCode = Main.run(stream, stream, "check", file);
        return new Run(exitCode, printed.toString(StandardCharsets.UTF_8));
    }

    static List<String> files() {
        try (Stream<Path> files = Files.list(Path.of(BAD))) {
            return files.map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is loaded once is not to be laid at the door of the first file. */
    @BeforeAll
    static void warm() {
        check(SOUND);
        check(BAD);
    }

    @Test
    void withoutTheirFaultsTheFilesAreSound() {
        Run run = check(SOUND);
        assertThat(run.exitCode()).isZero();
        assertThat(run.text().lines().filter(line -> line.startsWith(SOUND)))
                .hasSize(7)
                .allSatisfy(line -> assertThat(line).matches(".*: sound, \\d+ (facts|rules)"));
    }

    @Test
    void eachFaultHasItsCodePlaceAndAdvice() {
        Run run = check(BAD);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(files()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(run.text().lines().filter(line -> line.contains(": not sound, ")))
                .hasSameSizeAs(files());
        Golden.assertSame("bad-files.txt", run.text().replace(BAD + "/", ""));
    }

    /** Counts all that is allocated, also what is collected at once, so never less than what is held. */
    @ParameterizedTest
    @MethodSource("files")
    void noneTakesMoreThanASecondOr64Megabytes(String file) {
        assertThatItIsCheap(file);
    }

    @Test
    void aHeapOf64MegabytesHoldsEachOfThem() throws IOException {
        Run run = checkWithHeap("64m", BAD);
        assertThat(run.text().replace(BAD + "/", ""))
                .isEqualTo(Files.readString(Path.of("src/test/resources/golden/bad-files.txt")));
        assertThat(run.exitCode()).isEqualTo(1);
    }

    /** The largest that the standard limits let in, or stop at. */
    @Test
    void aHeapOf192MegabytesHoldsWhateverTheStandardLimitsLetIn(@TempDir Path directory) throws IOException {
        write(directory, "characters.yaml", "", " ", 10_000_001, "");
        write(directory, "characters.csv", "", " ", 10_000_001, "");
        write(directory, "bytes.yaml", "", "€", 12_000_000, "");
        write(directory, "bytes.csv", "", "€", 12_000_000, "");
        write(directory, "nothing-but-spaces.yaml", "", " ", 9_999_999, "");
        write(directory, "nodes.json", "[", "0,", 1_000_001, "0]");
        write(directory, "nodes.yaml", "", "- 0\n", 1_000_001, "");
        write(directory, "keys.json", "{", "\"a\":0,", 500_001, "\"a\":0}");
        write(directory, "aliases.yaml", "a: [", "*a, ", 900_000, "]");
        write(directory, "cells.csv", "kind,value\n", ",", 1_000_001, "");
        write(directory, "rows.csv", "kind,value\n", "a,1\n", 500_001, "");
        write(directory, "text.yaml", "a: \"", "€", 9_000_000, "\"\n");
        Run run = checkWithHeap("192m", directory.toString());
        assertThat(run.text()).doesNotContain("OutOfMemory");
        assertThat(run.text().lines().filter(line -> line.contains(": not sound, ")))
                .hasSize(12);
        assertThat(run.text().lines().filter(line -> line.endsWith(" (limit)"))).hasSizeGreaterThanOrEqualTo(10);
    }

    private static void write(Path directory, String name, String head, String repeated, int count, String tail)
            throws IOException {
        try (Writer writer = Files.newBufferedWriter(directory.resolve(name))) {
            writer.write(head);
            for (int i = 0; i < count; i++) {
                writer.write(repeated);
            }
            writer.write(tail);
        }
    }

    /** Checks in a machine of its own. */
    private static Run checkWithHeap(String heap, String file) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        file)
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.onExit().join().exitValue(), text);
    }

    private static void assertThatItIsCheap(String file) {
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long time = THREADS.getCurrentThreadCpuTime();
        Run run = check(file);
        assertThat(THREADS.getCurrentThreadCpuTime() - time)
                .as("nanoseconds of the processor for " + file)
                .isLessThan(MOST_NANOSECONDS);
        assertThat(THREADS.getThreadAllocatedBytes(thread) - bytes)
                .as("bytes allocated for " + file)
                .isLessThan(MOST_BYTES);
        assertThat(run.exitCode()).isEqualTo(1);
    }
}
