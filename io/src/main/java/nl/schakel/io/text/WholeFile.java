package nl.schakel.io.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import nl.schakel.core.check.Check;

/**
 * The way to write a file as a whole or not at all, such as {@code WholeFile.write(Path.of("report.html"), html)}: beside its place first,
 * then moved there in one step. Who reads meanwhile sees the old file or the new one, and a write that fails leaves the old one.
 */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a text in UTF-8.
     *
     * @param file the file; one that is there is replaced, and a link is replaced rather than followed
     * @param content the text
     * @throws UncheckedIOException if it cannot be written; the message says which file
     */
    public static void write(Path file, String content) {
        Check.given(content, "content");
        Path draft =
                Check.given(file, "file").resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try {
                Files.writeString(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "file [" + file + "] must be writable\nCheck that its directory exists and who may write there.",
                    e);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
