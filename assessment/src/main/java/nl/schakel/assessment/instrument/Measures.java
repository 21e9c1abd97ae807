package nl.schakel.assessment.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.factor.FactorId;

/** What the parts of an instrument measure together: each factor by its items, and the whole by all of them. */
record Measures(ResponseScale scale, List<InstrumentFactor> factors, List<Item> items, Optional<Scoring> overall) {

    List<Measure> all() {
        Stream<Measure> each = factors.stream()
                .map(factor -> new Measure(
                        Optional.of(factor.id()),
                        factor.name(),
                        factor.scoring(),
                        range(factor.scoring(), items(Optional.of(factor.id())).size())));
        Stream<Measure> whole = overall.stream()
                .map(scoring -> new Measure(Optional.empty(), Measure.OVERALL, scoring, range(scoring, items.size())));
        return Stream.concat(each, whole).toList();
    }

    List<Item> items(Optional<FactorId> factor) {
        return items.stream()
                .filter(item -> factor.isEmpty() || item.factor().equals(factor))
                .toList();
    }

    /** The scores that a number of items can have. */
    ScoreRange range(Scoring scoring, int number) {
        long times = scoring.method() == ScoreMethod.SUM ? number : 1;
        return ScoreRange.of(times * scale.least(), times * scale.most());
    }
}
