package nl.schakel.samples.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.schakel.core.issue.Checked;
import nl.schakel.io.document.DocumentReader;
import nl.schakel.io.text.TextFormat;

/** The documents that this module ships. */
final class Resources {

    private Resources() {}

    /** Reads a document; issues name it by its file name without directories. */
    static <T> Checked<T> read(DocumentReader<T> reader, String directory, String id) {
        String file = id + TextFormat.YAML.ending();
        String resource = "/nl/schakel/samples/" + directory + "/" + file;
        try (InputStream in = Resources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Impossible state: the module ships " + resource);
            }
            return reader.read(in, TextFormat.YAML, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
