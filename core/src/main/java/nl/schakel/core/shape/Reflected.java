package nl.schakel.core.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** The one place where the library calls code that it found by reflection; public records of exported packages only. */
final class Reflected {

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return type.getConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Impossible state: a described type must be public and exported", e);
            }
        }
    };

    private Reflected() {}

    static Object read(RecordComponent component, Record holder) {
        return call(() -> component.getAccessor().invoke(holder));
    }

    static Object create(Class<? extends Record> type, List<Object> values) {
        return call(() -> CONSTRUCTORS.get(type).newInstance(values.toArray()));
    }

    static Object parse(Method parse, String text) {
        return call(() -> parse.invoke(null, text));
    }

    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    private static Object call(Call call) {
        try {
            return call.make();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException worded) {
                throw worded;
            }
            throw new IllegalStateException("Impossible state: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Impossible state: a described type must be public and exported", e);
        }
    }
}
