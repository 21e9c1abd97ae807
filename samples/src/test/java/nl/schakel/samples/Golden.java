package nl.schakel.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are pinned in src/test/resources/golden; {@code -Dgolden.update=true} writes them anew, to be read before they are kept. */
public final class Golden {

    private static final Path DIRECTORY = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Compares a text with the golden one of that name. */
    public static void assertSame(String name, String text) {
        assertSame(DIRECTORY.resolve(name), text);
    }

    /** Compares a text with that of a file. */
    public static void assertSame(Path file, String text) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
