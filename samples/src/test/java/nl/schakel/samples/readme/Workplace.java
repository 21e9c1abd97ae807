package nl.schakel.samples.readme;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where the commands of the README are run: as in a clone of the repository, with the shipped dossiers beside it.
 *
 * @param repository the clone
 * @param directory the working directory
 */
record Workplace(Path repository, Path directory) {

    private static final String DOSSIERS = "samples/src/main/resources/nl/schakel/samples/dossiers";
    private static final int MOST_SECONDS = 60;

    /** What a command gave: its exit code and what it printed on both streams. */
    record Run(int exitCode, String printed) {}

    static Workplace in(Path repository, Path directory) {
        try (Stream<Path> dossiers = Files.list(repository.resolve(DOSSIERS))) {
            for (Path dossier : dossiers.toList()) {
                Files.copy(dossier, directory.resolve(dossier.getFileName()));
            }
            Files.createSymbolicLink(directory.resolve("samples"), repository.resolve("samples"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Workplace(repository, directory);
    }

    /** Runs a class on the class path of the tests. */
    Run java(List<Path> more, String mainClass, List<String> args) {
        List<String> command = new ArrayList<>(List.of(
                tool("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(more),
                "-Djava.util.logging.config.file=" + quiet(),
                mainClass));
        command.addAll(args);
        return process(command, "");
    }

    /** Runs JShell with a script on the class path of the tests. */
    Run jshell(Path script, String input) {
        return process(
                List.of(
                        tool("jshell"),
                        "--class-path",
                        classPath(List.of()),
                        "--feedback",
                        "schakel",
                        script.toString()),
                input);
    }

    static String classPath(List<Path> more) {
        List<String> entries = new ArrayList<>(more.stream().map(Path::toString).toList());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Logging that leaves out the greeting of the validator, as an application would have it. */
    private Path quiet() {
        try {
            return Files.writeString(directory.resolve("logging.properties"), ".level = WARNING\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Run process(List<String> command, String input) {
        try {
            Path in = Files.writeString(directory.resolve("in.txt"), input);
            Path out = directory.resolve("printed.txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile());
            Process process = builder.start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end");
            }
            return new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
