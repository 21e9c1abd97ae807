package nl.schakel.io.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import nl.schakel.core.text.Term;
import nl.schakel.io.bind.TreeMaker;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Which serializer Jackson uses for a type of the library, as a value or as the key of a map. */
final class ShapeSerializers implements Serializers {

    private final boolean keys;

    ShapeSerializers(boolean keys) {
        this.keys = keys;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        if (keys) {
            return DescribedTypes.keyShapeOf(type).map(ShapeKeySerializer::new).orElse(null);
        }
        if (type.hasRawClass(Term.class)) {
            return new ShapeSerializer(type, value -> TreeMaker.term((Term<?>) value));
        }
        return ShapeDocument.of(type)
                .map(document -> new ShapeSerializer(type, document::tree))
                .orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }
}
