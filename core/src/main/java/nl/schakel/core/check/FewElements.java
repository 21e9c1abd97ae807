package nl.schakel.core.check;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An unmodifiable set of so few elements that a walk over an array finds one sooner than a hash, in the order of {@link Check#set}. */
final class FewElements<T> extends AbstractSet<T> {

    static final int MOST = 16;

    private static final FewElements<?> NONE = new FewElements<>(List.of());

    private final Object[] elements;

    /** Takes elements that differ. */
    FewElements(Collection<T> elements) {
        this.elements = elements.toArray();
    }

    static <T> Set<T> none() {
        return NONE.unchanged();
    }

    /** Gives this set for one of a wider type, which makes no difference where nothing can be added. */
    @SuppressWarnings("unchecked")
    <S> Set<S> unchanged() {
        return (Set<S>) this;
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public boolean contains(@Nullable Object sought) {
        for (Object each : elements) {
            if (each == sought || each.equals(sought)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Object[] toArray() {
        return elements.clone();
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < elements.length;
            }

            @Override
            @SuppressWarnings("unchecked")
            public T next() {
                if (next == elements.length) {
                    throw new NoSuchElementException();
                }
                return (T) elements[next++];
            }
        };
    }
}
