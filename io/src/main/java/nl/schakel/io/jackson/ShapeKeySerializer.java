package nl.schakel.io.jackson;

import nl.schakel.core.shape.Shape;
import nl.schakel.io.bind.TreeMaker;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** The serializer of keys of one shape. */
final class ShapeKeySerializer extends ValueSerializer<Object> {

    private final Shape shape;

    ShapeKeySerializer(Shape shape) {
        this.shape = shape;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        out.writeName(TreeMaker.text(shape, value));
    }
}
