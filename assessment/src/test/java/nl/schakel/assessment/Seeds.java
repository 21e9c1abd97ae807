package nl.schakel.assessment;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.RandomDistribution;

/** Seeds of random cases, all alike likely: left to itself jqwik prefers small numbers, and four in ten of its seeds come twice. */
public final class Seeds implements ArbitrarySupplier<Long> {

    @Override
    public Arbitrary<Long> get() {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }
}
