package nl.schakel.assessment.instrument.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.schakel.core.check.Check;

/**
 * The hiding of small groups that stand side by side. Where those that are hidden hold fewer respondents together than the least, the
 * smallest others are hidden too, since else the total would tell what the hidden ones scored.
 */
final class Suppression {

    private Suppression() {}

    /** Hides in each result what must not be seen; all results are of one instrument. */
    static List<InstrumentResult> of(List<InstrumentResult> results, int least) {
        Check.that(least >= 2, "least", least, "must be 2 or more", "Use 5, as is usual.");
        Set<Integer> sizes = hidden(
                results.stream().map(result -> result.respondents().orElse(0)).toList(), least);
        int measures = results.stream()
                .mapToInt(result -> result.scores().size())
                .findFirst()
                .orElse(0);
        List<Set<Integer>> scores = IntStream.range(0, measures)
                .mapToObj(measure -> hidden(
                        results.stream()
                                .map(result -> result.scores().get(measure).counted())
                                .toList(),
                        least))
                .toList();
        return IntStream.range(0, results.size())
                .mapToObj(each -> shown(
                        results.get(each),
                        least,
                        sizes.contains(each),
                        scores.stream().map(hidden -> hidden.contains(each)).toList()))
                .toList();
    }

    private static InstrumentResult shown(
            InstrumentResult result, int least, boolean sizeHidden, List<Boolean> scoreHidden) {
        List<InstrumentScore> scores = new ArrayList<>();
        for (int measure = 0; measure < result.scores().size(); measure++) {
            InstrumentScore score = result.scores().get(measure);
            scores.add(sizeHidden || scoreHidden.get(measure) ? score.hidden(least) : score.withoutRespondents());
        }
        return new InstrumentResult(
                result.instrument(), sizeHidden ? OptionalInt.empty() : result.respondents(), scores);
    }

    /** Finds which groups to hide: those that are too small, and others until they are enough together. */
    static Set<Integer> hidden(List<Integer> counts, int least) {
        Set<Integer> hidden = new HashSet<>();
        int together = 0;
        List<Integer> bySize = IntStream.range(0, counts.size())
                .boxed()
                .filter(group -> counts.get(group) > 0)
                .sorted(Comparator.comparing(counts::get))
                .toList();
        for (int group : bySize) {
            int count = counts.get(group);
            if (count < least || together > 0 && together < least) {
                hidden.add(group);
                together += count;
            }
        }
        return hidden;
    }
}
