package nl.schakel.samples.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What was measured of one benchmark: of each fork its mean time and its allocation for a partnership. */
final class Measured {

    private final List<Double> nanos = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();

    void add(double time, double allocated) {
        nanos.add(time);
        bytes.add(allocated);
    }

    double time() {
        return Numbers.median(nanos);
    }

    double allocated() {
        return Numbers.median(bytes);
    }

    String range() {
        return Numbers.whole(Numbers.least(nanos)) + ".." + Numbers.whole(Numbers.most(nanos));
    }
}
