package nl.schakel.io.jackson;

import java.util.function.Function;
import nl.schakel.io.tree.Node;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** The serializer of values of one type, which writes what a document would hold. */
final class ShapeSerializer extends StdSerializer<Object> {

    private final Function<Object, Node> maker;

    ShapeSerializer(JavaType type, Function<Object, Node> maker) {
        super(type);
        this.maker = maker;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        write(maker.apply(value), out);
    }

    /** Writes the same, since a value names its own type where that is needed. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator out, SerializationContext context, TypeSerializer typing) {
        serialize(value, out, context);
    }

    private static void write(Node node, JsonGenerator out) {
        if (node instanceof Node.Mapping mapping) {
            out.writeStartObject();
            mapping.entries().forEach(entry -> {
                out.writeName(entry.key());
                write(entry.value(), out);
            });
            out.writeEndObject();
        } else if (node instanceof Node.Sequence sequence) {
            out.writeStartArray();
            sequence.elements().forEach(element -> write(element, out));
            out.writeEndArray();
        } else if (node instanceof Node.Scalar scalar) {
            switch (scalar.form()) {
                case NUMBER -> out.writeNumber(scalar.text());
                case TRUTH -> out.writeBoolean(Boolean.parseBoolean(scalar.text()));
                default -> out.writeString(scalar.text());
            }
        }
    }
}
