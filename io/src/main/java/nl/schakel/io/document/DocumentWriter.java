package nl.schakel.io.document;

import java.nio.file.Path;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Shapes;
import nl.schakel.io.bind.Header;
import nl.schakel.io.bind.TreeMaker;
import nl.schakel.io.text.TextFormat;
import nl.schakel.io.text.WholeFile;
import nl.schakel.io.tree.JsonWriter;
import nl.schakel.io.tree.Node;
import nl.schakel.io.tree.YamlWriter;

/**
 * A writer of documents of one format; immutable, and fit for any number of threads. Equal values give the same bytes on every machine,
 * and a reader of the format reads the same value back.
 *
 * @param <T> what a document holds
 */
public final class DocumentWriter<T> {

    private final DocumentFormat<T> format;

    private DocumentWriter(DocumentFormat<T> format) {
        this.format = Check.given(format, "format");
    }

    /**
     * Makes a writer.
     *
     * @param <T> what a document holds
     * @param format the format
     * @return the writer
     */
    public static <T> DocumentWriter<T> of(DocumentFormat<T> format) {
        return new DocumentWriter<>(format);
    }

    /**
     * Writes a text.
     *
     * @param value what the document holds
     * @param text YAML or JSON
     * @return the document, with LF at the end of each line
     */
    public String write(T value, TextFormat text) {
        Node tree = document(Check.given(value, "value"));
        return switch (Check.given(text, "text format")) {
            case YAML -> YamlWriter.write(tree);
            case JSON -> JsonWriter.write(tree);
        };
    }

    /**
     * Writes a file in UTF-8, as YAML or JSON by the ending of its name; a file that is there is replaced as a whole or not at all.
     *
     * @param value what the document holds
     * @param file a file that ends in .yaml, .yml or .json
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void write(T value, Path file) {
        String name = Check.given(file, "file").toString();
        TextFormat text = TextFormat.ofFileName(name)
                .orElseThrow(() -> Check.refused(
                        "file",
                        name,
                        "must be a YAML or JSON file",
                        "Give it a name that ends in .yaml, .yml or .json."));
        WholeFile.write(file, write(value, text));
    }

    private Node document(T value) {
        Node.Mapping content = (Node.Mapping) TreeMaker.tree(Shapes.of(format.type()), value);
        return new Header(format.name(), format.version()).put(content);
    }
}
