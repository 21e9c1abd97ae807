package nl.schakel.samples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that a command writes into one directory, each named on standard output. */
final class OutputFiles {

    private final Path directory;
    private final Console console;

    /** Makes the directory unless it is there. */
    OutputFiles(Path directory, Console console) {
        this.directory = directory;
        this.console = console;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw refused(directory, e);
        }
    }

    void write(String name, String content) {
        Path file = directory.resolve(name);
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw refused(file, e);
        }
        console.line(file.toString());
    }

    private static UncheckedIOException refused(Path path, IOException cause) {
        return new UncheckedIOException(
                "output [" + path + "] must be a place where files can be written\nChoose another one.", cause);
    }
}
