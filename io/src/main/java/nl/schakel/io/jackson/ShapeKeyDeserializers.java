package nl.schakel.io.jackson;

import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.exc.MismatchedInputException;

/** Which deserializer Jackson uses for keys of a type of the library. */
final class ShapeKeyDeserializers implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return DescribedTypes.keyShapeOf(type)
                .map(shape -> new ShapeKeyDeserializer(type, shape))
                .orElse(null);
    }

    private static final class ShapeKeyDeserializer extends KeyDeserializer {

        private final JavaType type;
        private final Shape shape;

        ShapeKeyDeserializer(JavaType type, Shape shape) {
            this.type = type;
            this.shape = shape;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return Shapes.parse(shape, key);
            } catch (InvalidValueException e) {
                throw MismatchedInputException.from(context.getParser(), type, e.getMessage());
            }
        }
    }
}
