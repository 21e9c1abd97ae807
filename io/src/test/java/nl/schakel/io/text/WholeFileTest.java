package nl.schakel.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.schakel.core.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path directory;

    @Test
    void whoReadsMeanwhileNeverSeesHalfAFile() throws Exception {
        Path file = directory.resolve("report.html");
        String old = "o".repeat(300_000);
        String changed = "n".repeat(200_000);
        WholeFile.write(file, old);
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int i = 0; i < 100; i++) {
                WholeFile.write(file, i % 2 == 0 ? changed : old);
            }
            done.set(true);
        });
        writer.start();
        Set<Integer> lengths = new TreeSet<>();
        while (!done.get()) {
            lengths.add(Files.readAllBytes(file).length);
        }
        writer.join();
        assertThat(lengths).isSubsetOf(200_000, 300_000);
        assertThat(names()).containsExactly("report.html");
    }

    @Test
    void aWriteThatFailsLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(directory.resolve("report.html"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, "half a character \uD800"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("content of " + file
                        + " [U+D800] must hold whole characters only\nRemove the half of a character.");
        Path taken = Files.createDirectories(directory.resolve("taken/by.this"));
        assertThatThrownBy(() -> WholeFile.write(taken.getParent(), "new"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("file [" + taken.getParent()
                        + "] must be writable\nCheck that its directory exists and who may write there.");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("report.html", "taken");
    }

    @Test
    void bytesAreWrittenAsAWholeToo() throws IOException {
        Path file = Files.writeString(directory.resolve("tables.xlsx"), "old");
        WholeFile.write(file, new byte[] {(byte) 0xD8, 0});
        assertThat(file).hasBinaryContent(new byte[] {(byte) 0xD8, 0});
        Path nowhere = directory.resolve("nowhere/tables.xlsx");
        assertThatThrownBy(() -> WholeFile.write(nowhere, new byte[1]))
                .hasMessage("file [" + nowhere
                        + "] must be writable\nCheck that its directory exists and who may write there.");
        assertThat(names()).containsExactly("tables.xlsx");
    }

    /** The shell's limit on the size of files breaks the write off where a full disk would. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsFullLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(directory.resolve("report.html"), "old");
        assertThat(onASmallDisk(file, 100)).isEqualTo("written");
        assertThat(file).hasSize(100);
        assertThat(onASmallDisk(file, 10_000_000)).startsWith("file [" + file + "] must be writable");
        assertThat(file).hasSize(100);
        assertThat(names()).containsExactly("report.html");
    }

    /** Writes from a machine of its own, in which no file may grow beyond a few hundred kilobytes. */
    static final class Small {
        private Small() {}

        public static void main(String[] args) {
            try {
                WholeFile.write(Path.of(args[0]), "x".repeat(Integer.parseInt(args[1])));
                System.out.print("written");
            } catch (UncheckedIOException e) {
                System.out.print(e.getMessage());
            }
        }
    }

    private static String onASmallDisk(Path file, int characters) throws IOException {
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 500; exec \"$0\" \"$@\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Small.class.getName(),
                        file.toString(),
                        Integer.toString(characters))
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            Set<String> names = new TreeSet<>();
            files.forEach(each -> names.add(each.getFileName().toString()));
            return names;
        }
    }
}
