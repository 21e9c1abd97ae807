package nl.schakel.io.jackson;

import nl.schakel.io.text.ReadLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Which deserializer Jackson uses for a type of the library. */
final class ShapeDeserializers implements Deserializers {

    private final ReadLimits limits;

    ShapeDeserializers(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return ShapeDocument.of(type)
                .map(document -> new ShapeDeserializer(type, document, limits))
                .orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return DescribedTypes.shapeOf(config.constructType(type)).isPresent();
    }
}
