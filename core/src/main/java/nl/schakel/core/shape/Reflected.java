package nl.schakel.core.shape;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The one place where the library calls code that it found by reflection; public records of exported packages only. */
final class Reflected {

    private Reflected() {}

    /** Spares the check of access at every call, where it is public anyway. */
    static <T extends AccessibleObject> T open(T member) {
        member.trySetAccessible();
        return member;
    }

    static Constructor<? extends Record> constructor(Class<? extends Record> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return open(type.getConstructor(types));
        } catch (NoSuchMethodException e) {
            throw notPublic(e);
        }
    }

    static Object read(Method accessor, Record holder) {
        try {
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw worded(e);
        }
    }

    static Object create(Constructor<? extends Record> constructor, Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw worded(e);
        }
    }

    static Object parse(Method parse, String text) {
        try {
            return parse.invoke(null, text);
        } catch (ReflectiveOperationException e) {
            throw worded(e);
        }
    }

    /** Lets the words of the type come through, which is all that it may throw. */
    private static RuntimeException worded(ReflectiveOperationException e) {
        if (e instanceof InvocationTargetException thrown) {
            return thrown.getCause() instanceof RuntimeException worded
                    ? worded
                    : new IllegalStateException("Impossible state: " + e.getCause(), e);
        }
        return notPublic(e);
    }

    private static IllegalStateException notPublic(ReflectiveOperationException e) {
        return new IllegalStateException("Impossible state: a described type must be public and exported", e);
    }
}
