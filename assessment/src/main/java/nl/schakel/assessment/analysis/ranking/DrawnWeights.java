package nl.schakel.assessment.analysis.ranking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.core.check.Check;

/** Draws weights for the factors of a rule set, the same for all partnerships. */
final class DrawnWeights {

    private static final int USUAL = 1000;
    /** Twice as much can be counted in 32 bits. */
    private static final int GREATEST = 1_000_000_000;

    private final WeightDraw draw;
    private final List<Factor> factors;
    private final Random random;

    DrawnWeights(List<Factor> factors, WeightDraw draw, long seed) {
        this.draw = draw;
        this.factors = factors.stream()
                .filter(factor -> factor.weight() > 0)
                .sorted(Comparator.comparing(factor -> factor.id().value()))
                .toList();
        this.random = Chance.of(seed, "weights");
        this.factors.forEach(factor -> Check.that(
                factor.weight() <= GREATEST,
                "weight of factor " + factor.id(),
                factor.weight(),
                "must not be above " + GREATEST,
                "Divide all weights by the same number."));
    }

    /** The weights that differ from what they are. */
    Map<FactorId, Integer> next() {
        Map<FactorId, Integer> weights = new LinkedHashMap<>();
        if (draw instanceof WeightDraw.Within near) {
            factors.forEach(factor -> weights.put(factor.id(), near(factor.weight(), near.percent())));
        } else if (draw instanceof WeightDraw.Anywhere && !factors.isEmpty()) {
            anywhere(weights);
        }
        return weights;
    }

    private int near(long weight, int percent) {
        int least = (int) ((weight * (100 - percent) + 99) / 100);
        int greatest = (int) (weight * (100 + percent) / 100);
        return least + random.nextInt(greatest - least + 1);
    }

    private void anywhere(Map<FactorId, Integer> weights) {
        int cuts = factors.size() - 1;
        int end = USUAL * factors.size() + cuts;
        TreeSet<Integer> drawn = new TreeSet<>();
        while (drawn.size() < cuts) {
            drawn.add(1 + random.nextInt(end));
        }
        drawn.add(end + 1);
        int before = 0;
        for (Factor factor : factors) {
            int cut = drawn.pollFirst();
            weights.put(factor.id(), cut - before - 1);
            before = cut;
        }
    }
}
