package nl.schakel.model;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The constraints that stand in the source of the module, whether a validator sees them or not. */
final class Constraints {

    private Constraints() {}

    /** A constraint on a part of a record, such as 'Identity.goals NotEmpty'. */
    record Declared(Class<? extends Record> type, RecordComponent component, Class<? extends Annotation> annotation) {

        boolean isCascade() {
            return annotation == Valid.class;
        }

        @Override
        public String toString() {
            return type.getSimpleName() + "." + component.getName() + " " + annotation.getSimpleName();
        }
    }

    static Stream<Declared> declared() {
        return ModelTypes.records().flatMap(Constraints::declaredIn);
    }

    static Stream<Declared> declaredIn(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> annotations(type, component).stream()
                        .map(annotation -> new Declared(type, component, annotation)));
    }

    private static Set<Class<? extends Annotation>> annotations(Class<?> type, RecordComponent component) {
        Set<Class<? extends Annotation>> found = new LinkedHashSet<>();
        Field field = Arrays.stream(type.getDeclaredFields())
                .filter(each -> each.getName().equals(component.getName()))
                .findFirst()
                .orElseThrow();
        collect(field, found);
        collect(field.getAnnotatedType(), found);
        return found;
    }

    private static void collect(AnnotatedElement element, Set<Class<? extends Annotation>> found) {
        Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(each -> each == Valid.class || each.isAnnotationPresent(Constraint.class))
                .forEach(found::add);
        if (element instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
                collect(argument, found);
            }
        }
    }
}
