package nl.schakel.assessment.fact;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.InvalidValueException;

/** Makes of what is known all that is known when one thing of it is forgotten: a part that may be left out, or an element of a list. */
final class Forgetting {

    /**
     * What means something when it is left out: that something is in force, that it took place, that a bill is paid from the common
     * purse, that a subsidy always holds.
     */
    private static final Set<String> SAYS_SOMETHING = Set.of("period", "moment", "billPaidBy", "subsidies");

    private final boolean elementsToo;

    /** Elements can be forgotten only of lists that are open, and so can what holds lists. */
    Forgetting(boolean elementsToo) {
        this.elementsToo = elementsToo;
    }

    @SuppressWarnings("unchecked")
    <T> List<T> of(T known) {
        return (List<T>) less(known);
    }

    private List<Object> less(Object known) {
        List<Object> less = new ArrayList<>();
        if (known instanceof Optional<?> maybe && maybe.isPresent()) {
            if (elementsToo || !(maybe.get() instanceof Record whole) || !holdsLists(whole)) {
                less.add(Optional.empty());
            }
            less(maybe.get()).forEach(each -> less.add(Optional.of(each)));
        } else if (known instanceof List<?> list) {
            lists(new ArrayList<>(list)).forEach(less::add);
        } else if (known instanceof Set<?> set) {
            lists(new ArrayList<>(set)).forEach(each -> less.add(new LinkedHashSet<>(each)));
        } else if (known instanceof Record whole
                && whole.getClass().getPackageName().startsWith("nl.schakel.model")) {
            records(whole, less);
        }
        return less;
    }

    private List<List<Object>> lists(List<Object> elements) {
        List<List<Object>> lists = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elementsToo) {
                List<Object> shorter = new ArrayList<>(elements);
                shorter.remove(i);
                lists.add(shorter);
            }
            for (Object less : less(elements.get(i))) {
                List<Object> changed = new ArrayList<>(elements);
                changed.set(i, less);
                lists.add(changed);
            }
        }
        return lists;
    }

    private void records(Record whole, List<Object> less) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts).map(part -> value(whole, part)).toArray();
        for (int i = 0; i < parts.length; i++) {
            if (!SAYS_SOMETHING.contains(parts[i].getName())) {
                for (Object each : less(values[i])) {
                    Object[] changed = values.clone();
                    changed[i] = each;
                    build(whole, parts, changed).ifPresent(less::add);
                }
            }
        }
    }

    private static boolean holdsLists(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents())
                .anyMatch(part -> Collection.class.isAssignableFrom(part.getType()));
    }

    private static Object value(Record whole, RecordComponent part) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shares have to add up to 1, a key needs parties: what cannot be is no less known state. */
    private static Optional<Object> build(Record whole, RecordComponent[] parts, Object[] values) {
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Optional.of(whole.getClass().getDeclaredConstructor(types).newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException) {
                return Optional.empty();
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
