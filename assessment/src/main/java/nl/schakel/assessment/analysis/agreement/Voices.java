package nl.schakel.assessment.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.schakel.assessment.instrument.result.Grouping;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * All that was said about a subject.
 *
 * @param subject about what
 * @param all what each person said
 * @param silent how many were asked and said nothing; empty while others may still speak
 * @param least of how many a group must be to be told apart
 */
record Voices(Subject subject, List<Voice> all, OptionalInt silent, int least) {

    Disagreement by(Grouping grouping) {
        List<Disagreement.Group> groups = new ArrayList<>();
        apart(grouping)
                .forEach((key, parts) -> groups.add(new Disagreement.Group(
                        key.code(),
                        key.label(),
                        parts.size(),
                        Fractions.mean(parts),
                        Formulas.distance(parts, Formulas.LEAST))));
        Measured among = Formulas.distance(all.stream().map(Voice::part).toList(), Math.max(least, Formulas.LEAST));
        return new Disagreement(subject, grouping, all.size(), silent, among, groups);
    }

    /** The groups that are large enough; where those that are not, with those of whom it is not known, are too few together, the smallest join them. */
    private Map<Voice.Key, List<BigFraction>> apart(Grouping grouping) {
        Map<Voice.Key, List<BigFraction>> groups = new TreeMap<>();
        all.forEach(voice -> voice.group(grouping)
                .ifPresent(key ->
                        groups.computeIfAbsent(key, first -> new ArrayList<>()).add(voice.part())));
        int together =
                all.size() - groups.values().stream().mapToInt(List::size).sum();
        List<Voice.Key> smallestFirst = groups.keySet().stream()
                .sorted(Comparator.comparing(key -> groups.get(key).size()))
                .toList();
        for (Voice.Key key : smallestFirst) {
            int size = groups.get(key).size();
            if (size < least || together > 0 && together < least) {
                together += size;
                groups.remove(key);
            }
        }
        return groups;
    }
}
