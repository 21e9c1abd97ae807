package nl.schakel.io.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import nl.schakel.core.check.Check;

/**
 * The way to write a file as a whole or not at all, such as {@code WholeFile.write(Path.of("report.html"), html)}: beside its place first,
 * then moved there in one step. Who reads meanwhile sees the old file or the new one, and a write that fails leaves the old one.
 */
public final class WholeFile {

    private WholeFile() {}

    /** The way to fill a file that is not there yet. */
    private interface Content {
        void fill(Path draft) throws IOException;
    }

    /**
     * Writes a text in UTF-8.
     *
     * @param file the file; one that is there is replaced, and a link is replaced rather than followed
     * @param content the text
     * @throws UncheckedIOException if it cannot be written; the message says which file
     * @throws nl.schakel.core.check.InvalidValueException if the text holds half a character, which no file can
     */
    public static void write(Path file, String content) {
        Check.given(content, "content")
                .codePoints()
                .filter(WholeFile::isHalf)
                .findFirst()
                .ifPresent(half -> {
                    throw Check.refused(
                            "content of " + file,
                            "U+" + Integer.toHexString(half).toUpperCase(Locale.ROOT),
                            "must hold whole characters only",
                            "Remove the half of a character.");
                });
        write(
                file,
                draft -> Files.writeString(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /**
     * Writes bytes, such as a workbook.
     *
     * @param file the file; one that is there is replaced, and a link is replaced rather than followed
     * @param content the bytes
     * @throws UncheckedIOException if it cannot be written; the message says which file
     */
    public static void write(Path file, byte[] content) {
        Check.given(content, "content");
        write(file, draft -> Files.write(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static void write(Path file, Content content) {
        Path draft =
                Check.given(file, "file").resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try {
                content.fill(draft);
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
