package nl.schakel.samples.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The executable jar, run by the Java that runs the tests. */
final class Jar {

    static final Path JAR = Path.of("target/schakel-samples-all.jar").toAbsolutePath();

    private static final int MOST_SECONDS = 60;

    private Jar() {}

    /** What a run gave: bytes as text in ISO-8859-1, so that none is lost. */
    record Run(int exitCode, String out, String err, long millis) {}

    static Run run(Path directory, List<String> options, String... args) {
        List<String> command = new ArrayList<>(List.of(tool("java")));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(Arrays.asList(args));
        return process(directory, command, "");
    }

    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    static Run process(Path directory, List<String> command, String input) {
        try {
            Path in = Files.writeString(directory.resolve("in.txt"), input);
            Path out = directory.resolve("out.txt");
            Path err = directory.resolve("err.txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().remove("JDK_JAVA_OPTIONS");
            long start = System.nanoTime();
            Process process = builder.start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end within " + MOST_SECONDS + " s");
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            Run run = new Run(process.exitValue(), text(out), text(err), millis);
            Files.delete(in);
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
