package nl.schakel.samples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.io.text.WholeFile;

/** The files that a command writes into one directory or one level below it, each named on standard output. */
final class OutputFiles {

    private static final Pattern NAME = Pattern.compile("(?:[A-Za-z0-9_-]+/)?[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*");

    private static final Pattern DEVICE =
            Pattern.compile("(?:^|/)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=[./]|$)", Pattern.CASE_INSENSITIVE);

    private final Path directory;
    private final Console console;

    /** Makes the directory unless it is there. */
    OutputFiles(Path directory, Console console) {
        Check.that(
                !directory.toString().isEmpty(),
                "output",
                directory,
                "must be the name of a directory",
                "Write . for the one in which you are.");
        this.directory = directory;
        this.console = console;
        make(directory);
    }

    /** Writes a file; its name may begin with one directory and lead nowhere else. */
    void write(String name, String content) {
        Check.matches(
                name,
                NAME,
                "file",
                "must be a plain name, in one directory at most",
                "Write it like report.html or tables/routes.csv.");
        Check.that(
                !DEVICE.matcher(name).find(),
                "file",
                name,
                "must not be the name of a device of Windows",
                "Rename what it is named after.");
        Path file = directory.resolve(name);
        if (name.contains("/")) {
            make(file.getParent());
        }
        checkInside(file);
        try {
            WholeFile.write(file, content);
        } catch (UncheckedIOException e) {
            throw refused(file, e.getCause());
        }
        console.line(file.toString());
    }

    /** A link in the directory may lead out of it. */
    private void checkInside(Path file) {
        try {
            Check.that(
                    file.getParent().toRealPath().startsWith(directory.toRealPath()),
                    "output",
                    file,
                    "must lie in the directory that was named",
                    "Remove the link that leads out of it.");
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static void make(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw refused(directory, e);
        }
    }

    private static UncheckedIOException refused(Path path, IOException cause) {
        return new UncheckedIOException(
                "output [" + path + "] must be a place where files can be written\nChoose another one.", cause);
    }
}
