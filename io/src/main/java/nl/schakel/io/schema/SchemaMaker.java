package nl.schakel.io.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.shape.Within;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.tree.Node;

/** The maker of one schema: what each shape asks of a document, as far as JSON Schema can say it. */
final class SchemaMaker {

    private static final Shape LABEL = Shapes.of(LocalizedText.class);
    private static final String OTHER = "other";

    private final Definitions definitions = new Definitions();
    private final Scalars scalars = new Scalars(definitions);

    /** What owns the definition of a record that is written with its type, as one of several. */
    private record Variant(Class<?> type) {}

    /**
     * Makes the schema of documents, which name their format before all else.
     *
     * @param head the keys with which the schema begins
     */
    Node document(Group head, String format, Shape.Parts root) {
        return object(head, new Group().with("format", constant(format)), root)
                .with("$defs", definitions.node())
                .node();
    }

    private Node.Mapping of(Shape shape) {
        if (shape instanceof Shape.Maybe maybe) {
            return of(maybe.of());
        }
        if (shape instanceof Shape.Many many) {
            Group list = Group.ofType("array").with("items", of(many.of()));
            return many.ordered() ? list.node() : list.with("uniqueItems", true).node();
        }
        if (shape instanceof Shape.Keyed keyed) {
            return Group.ofType("object")
                    .with("propertyNames", of(keyed.key()))
                    .with("additionalProperties", of(keyed.value()))
                    .node();
        }
        if (shape instanceof Shape.Parts parts) {
            return definitions.refer(
                    parts.type(), () -> object(new Group(), new Group(), parts).node());
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return definitions.refer(oneOf.type(), () -> oneOf(oneOf));
        }
        return shape instanceof Shape.OpenChoice choice ? term(choice) : scalars.of(shape);
    }

    private Node oneOf(Shape.OneOf shape) {
        return alternatives(shape.variants().entrySet().stream()
                .map(each -> variant(each.getKey(), each.getValue()))
                .toList());
    }

    private Node.Mapping variant(String name, Shape.Parts parts) {
        Group type = new Group().with(Shape.OneOf.DISCRIMINATOR, constant(name));
        return definitions.refer(
                parts.type().getSimpleName(),
                new Variant(parts.type()),
                () -> object(new Group(), type, parts).node());
    }

    private Node.Mapping term(Shape.OpenChoice shape) {
        Node.Mapping other = definitions.refer("OtherTerm", OTHER, this::otherTerm);
        return alternatives(List.of(scalars.choice(shape.list()), other));
    }

    private Node otherTerm() {
        return Group.ofType("object")
                .with("properties", new Group().with(OTHER, of(LABEL)).node())
                .with("required", Stream.of(Group.text(OTHER)))
                .with("additionalProperties", false)
                .node();
    }

    private static Node.Mapping alternatives(List<Node.Mapping> schemas) {
        return new Group().with("oneOf", schemas.stream()).node();
    }

    private Node within(Part part, Within bounds) {
        if (part.shape() instanceof Shape.Many many) {
            Group list = Group.ofType("array").with("items", of(many.of())).with("minItems", bounds.least());
            return (bounds.most() == Integer.MAX_VALUE ? list : list.with("maxItems", bounds.most())).node();
        }
        Group number = Group.ofType("integer").with("minimum", bounds.least());
        return (bounds.most() == Integer.MAX_VALUE ? number : number.with("maximum", bounds.most())).node();
    }

    private static Node constant(String text) {
        return new Group().with("const", text).node();
    }

    /**
     * Adds to a schema what it asks of a record.
     *
     * @param leading the keys before those of the record, all of which must be there
     */
    private Group object(Group schema, Group leading, Shape.Parts shape) {
        List<String> required = new ArrayList<>(leading.keys());
        for (Part part : shape.parts()) {
            leading.with(
                    part.name(),
                    part.bounds().map(bounds -> within(part, bounds)).orElseGet(() -> of(part.shape())));
            boolean filled = part.shape() instanceof Shape.Many
                    && part.bounds().filter(bounds -> bounds.least() > 0).isPresent();
            if (part.required() || filled) {
                required.add(part.name());
            }
        }
        schema.with("type", "object").with("properties", leading.node());
        if (!required.isEmpty()) {
            schema.with("required", required.stream().map(Group::text));
        }
        return schema.with("additionalProperties", false);
    }
}
