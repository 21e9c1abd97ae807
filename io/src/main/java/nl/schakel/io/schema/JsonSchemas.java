package nl.schakel.io.schema;

import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.tree.JsonWriter;

/**
 * The JSON Schemas (2020-12) of formats, such as {@code JsonSchemas.of(DocumentFormat.DOSSIER)}.
 *
 * <p>A schema refuses nothing that the reader takes, but for days outside the years 0000 to 9999. The reader refuses
 * more: what a pattern cannot say of a text, such as 31 February, names that nothing bears, and what breaks a rule across several keys.
 */
public final class JsonSchemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String HOME = "https://schakel.nl/schema/";

    private JsonSchemas() {}

    /**
     * Writes the schema of a format; equal formats give the same bytes on every machine.
     *
     * @param format the format, whose documents hold a record
     * @return the schema, with LF at the end of each line
     * @throws nl.schakel.core.check.InvalidValueException if the documents hold something else
     */
    public static String of(DocumentFormat<?> format) {
        Shape root = Shapes.of(Check.given(format, "format").type());
        if (root instanceof Shape.Parts parts) {
            Group head = new Group()
                    .with("$schema", DIALECT)
                    .with("$id", HOME + format.name() + "-" + format.version() + ".json")
                    .with("title", format.toString());
            return JsonWriter.write(new SchemaMaker().document(head, format.toString(), parts));
        }
        throw Check.refused("format", format, "must be one of documents that hold a record", "Put it into a record.");
    }
}
