package nl.schakel.io.document;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Codes;

/**
 * A first look at a value, which finds that it surely keeps all constraints, or else that the validator must say. It looks where the
 * validator itself says that constraints are, and knows those that the model has; of any other it says nothing.
 *
 * <p>The validator keeps a path to all that it comes by, which takes as long as reading; and most documents keep all constraints.
 */
final class Sieve {

    private static final Predicate<Object> UNSURE = value -> false;

    private final Validator validator;
    private final ClassValue<List<Predicate<Object>>> looks = new ClassValue<>() {
        @Override
        protected List<Predicate<Object>> computeValue(Class<?> type) {
            return looksAt(type);
        }
    };

    Sieve(Validator validator) {
        this.validator = validator;
    }

    /** Says whether a value surely keeps all constraints, with all that it holds. */
    boolean passes(Object value) {
        return all(looks.get(value.getClass()), value);
    }

    private List<Predicate<Object>> looksAt(Class<?> type) {
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        if (bean.hasConstraints()) {
            return List.of(UNSURE);
        }
        return bean.getConstrainedProperties().stream()
                .flatMap(property -> looksAt(type, property))
                .toList();
    }

    private Stream<Predicate<Object>> looksAt(Class<?> type, PropertyDescriptor property) {
        List<Predicate<Object>> looks = looksAt(property, property, property);
        if (looks.isEmpty()) {
            return Stream.empty();
        }
        Optional<Part> part = Shapes.of(type) instanceof Shape.Parts parts
                ? parts.part(Codes.kebab(property.getPropertyName()))
                : Optional.empty();
        return Stream.of(part.<Predicate<Object>>map(known -> holder -> all(looks, known.of((Record) holder)))
                .orElse(UNSURE));
    }

    private List<Predicate<Object>> looksAt(
            ElementDescriptor constrained, CascadableDescriptor cascading, ContainerDescriptor container) {
        List<Predicate<Object>> looks = new ArrayList<>();
        constrained.getConstraintDescriptors().forEach(constraint -> looks.add(lookFor(constraint)));
        if (cascading.isCascaded() && isConstrained(constrained.getElementClass(), new HashSet<>())) {
            looks.add(this::passes);
        }
        for (ContainerElementTypeDescriptor element : container.getConstrainedContainerElementTypes()) {
            List<Predicate<Object>> within = looksAt(element, element, element);
            if (!within.isEmpty()) {
                looks.add(value -> allWithin(within, value));
            }
        }
        return looks;
    }

    /**
     * Says whether values of a type may break a constraint, themselves or in what they hold: most hold none, and need no look.
     *
     * @param seen the types that were asked before, which say for themselves whether they may
     */
    private boolean isConstrained(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).anyMatch(each -> isConstrained(each, seen));
        }
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        return !Modifier.isFinal(type.getModifiers())
                || bean.hasConstraints()
                || bean.getConstrainedProperties().stream()
                        .anyMatch(property -> isConstrained(property, property, property, seen));
    }

    private boolean isConstrained(
            ElementDescriptor element,
            CascadableDescriptor cascading,
            ContainerDescriptor container,
            Set<Class<?>> seen) {
        return element.hasConstraints()
                || cascading.isCascaded() && isConstrained(element.getElementClass(), seen)
                || container.getConstrainedContainerElementTypes().stream()
                        .anyMatch(each -> isConstrained(each, each, each, seen));
    }

    private static Predicate<Object> lookFor(ConstraintDescriptor<?> constraint) {
        if (constraint.getAnnotation() instanceof NotEmpty) {
            return value -> value instanceof Collection<?> many && !many.isEmpty();
        }
        if (constraint.getAnnotation() instanceof Size size) {
            return value ->
                    value instanceof CharSequence text && text.length() >= size.min() && text.length() <= size.max();
        }
        return UNSURE;
    }

    /** Looks at what a list or an Optional holds; of a map, it cannot tell keys from values. */
    private static boolean allWithin(List<Predicate<Object>> looks, Object container) {
        if (container instanceof Optional<?> maybe) {
            return maybe.isEmpty() || all(looks, maybe.get());
        }
        if (!(container instanceof Collection<?> many)) {
            return false;
        }
        for (Object element : many) {
            if (!all(looks, element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean all(List<Predicate<Object>> looks, Object value) {
        for (Predicate<Object> look : looks) {
            if (!look.test(value)) {
                return false;
            }
        }
        return true;
    }
}
