package nl.schakel.samples.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.document.DocumentReader;
import nl.schakel.io.text.TextFormat;

/** The documents that this module ships. */
final class Resources {

    private Resources() {}

    /** Reads a document; issues name it by its file name without directories. */
    static <T> Checked<T> read(DocumentReader<T> reader, String directory, String id) {
        String file = id + TextFormat.YAML.ending();
        return take(directory + "/" + file, in -> reader.read(in, TextFormat.YAML, file));
    }

    /** Reads a text in UTF-8. */
    static String text(String name) {
        return take(name, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    private interface Taking<T> {
        T from(InputStream in) throws IOException;
    }

    private static <T> T take(String name, Taking<T> taking) {
        String resource = "/nl/schakel/samples/" + name;
        try (InputStream in = Resources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Impossible state: the module ships " + resource);
            }
            return taking.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
