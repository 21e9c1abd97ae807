package nl.schakel.io.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import nl.schakel.io.document.DocumentFormat;

/** What a validator that knows nothing of the library says of a document; formats such as dates are asserted. */
final class SecondOpinion {

    private static final SchemaRegistryConfig CONFIG =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(CONFIG));

    private final Schema schema;

    private SecondOpinion(Schema schema) {
        this.schema = schema;
    }

    static SecondOpinion of(DocumentFormat<?> format) {
        return new SecondOpinion(REGISTRY.getSchema(JsonSchemas.of(format), InputFormat.JSON));
    }

    /** The opinion of schemas, by the schema of schemas. */
    static SecondOpinion ofSchemas() {
        return new SecondOpinion(
                REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    List<String> complaints(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** The keywords of the schema that a document does not fulfil. */
    List<String> keywords(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::getKeyword)
                .distinct()
                .toList();
    }
}
