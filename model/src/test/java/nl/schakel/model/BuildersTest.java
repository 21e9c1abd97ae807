package nl.schakel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.governance.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a builder fills in is what a document means when it leaves the part out. */
class BuildersTest {

    static Stream<Class<? extends Record>> typesWithBuilder() {
        return ModelTypes.records().filter(BuildersTest::hasBuilder);
    }

    @ParameterizedTest
    @MethodSource("typesWithBuilder")
    void whatIsLeftOutIsTheSameInABuilderAndInADocument(Class<? extends Record> type) throws Exception {
        Map<String, Object> needs = new Examples().needs(type);
        Record built = build(type, needs);

        Map<String, Object> expected = new LinkedHashMap<>();
        Map<String, Object> actual = new LinkedHashMap<>();
        for (Part part : ((Shape.Parts) Shapes.of(type)).parts()) {
            String name = part.component().getName();
            actual.put(name, part.of(built));
            expected.put(
                    name,
                    needs.containsKey(name)
                            ? needs.get(name)
                            : part.absentValue().orElseThrow());
        }
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("typesWithBuilder")
    void aBuilderOfAValueHasAllOfItsValues(Class<? extends Record> type) throws Exception {
        Record full = new Examples().full(type);

        Object builder = type.getMethod("toBuilder").invoke(full);

        assertThat(call(builder, "build")).isEqualTo(full);
    }

    /** What a settlement makes is never built by hand, and its basis has a builder of another form. */
    static Stream<Class<? extends Record>> typesOfDocuments() {
        return ModelTypes.records().filter(type -> type.getPackage() != FundingStatement.class.getPackage());
    }

    @ParameterizedTest
    @MethodSource("typesOfDocuments")
    void whatIsWiderThanFourHasABuilderAndNothingIsWiderThanTwelve(Class<? extends Record> type) {
        int width = type.getRecordComponents().length;

        assertThat(width).isLessThanOrEqualTo(12);
        assertThat(width <= 4 || hasBuilder(type)).isTrue();
    }

    @Test
    void aBuilderNamesThePartsThatAreMissing() {
        Body.Builder builder = Body.builder();

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[id, name]");
    }

    private static boolean hasBuilder(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()));
    }

    private static Record build(Class<? extends Record> type, Map<String, Object> values) throws Exception {
        Object builder = type.getMethod("builder").invoke(null);
        for (Map.Entry<String, Object> value : values.entrySet()) {
            setter(builder, value.getKey(), value.getValue()).invoke(builder, value.getValue());
        }
        return (Record) call(builder, "build");
    }

    private static Method setter(Object builder, String name, Object value) {
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == 1
                        && boxed(method.getParameterTypes()[0]).isInstance(value))
                .findFirst()
                .orElseThrow();
        setter.setAccessible(true);
        return setter;
    }

    private static Class<?> boxed(Class<?> type) {
        return type == boolean.class ? Boolean.class : type == int.class ? Integer.class : type;
    }

    private static Object call(Object builder, String name) throws Exception {
        Method method = builder.getClass().getMethod(name);
        method.setAccessible(true);
        try {
            return method.invoke(builder);
        } catch (InvocationTargetException e) {
            throw new AssertionError(builder.getClass().getName(), e.getCause());
        }
    }
}
