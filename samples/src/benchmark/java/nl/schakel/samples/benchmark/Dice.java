package nl.schakel.samples.benchmark;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Chance that falls the same way each time. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean in100(int chances) {
        return random.nextInt(100) < chances;
    }

    /** A number from 0 to the greatest, that included. */
    int upTo(int greatest) {
        return random.nextInt(greatest + 1);
    }

    @SafeVarargs
    final <T> T of(T... possible) {
        return possible[random.nextInt(possible.length)];
    }

    <T> Optional<T> maybe(int chances, Supplier<T> value) {
        return in100(chances) ? Optional.of(value.get()) : Optional.empty();
    }
}
