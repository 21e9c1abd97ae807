package nl.schakel.core.shape;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is found once, when it is asked for first; two threads may both find it, and find the same. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> found;
    private volatile @Nullable T value;

    private Once(Supplier<T> found) {
        this.found = found;
    }

    static <T> Once<T> of(Supplier<T> found) {
        return new Once<>(found);
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            known = found.get();
            value = known;
        }
        return known;
    }
}
