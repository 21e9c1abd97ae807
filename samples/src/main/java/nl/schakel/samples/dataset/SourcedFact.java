package nl.schakel.samples.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.source.SourceReference;
import nl.schakel.model.evidence.Sourced;
import nl.schakel.model.evidence.Walk;

/**
 * One fact of the dataset with the place where a reader finds it.
 *
 * @param document the name of the dossier or the survey, such as 'profijt-2015'
 * @param path where the fact is in it
 * @param value the value
 * @param source where it stands
 */
public record SourcedFact(String document, ModelPath path, Object value, SourceReference source) {

    /** Refuses null. */
    public SourcedFact {
        Check.text(document, "document");
        Check.given(path, "path");
        Check.given(value, "value");
        Check.given(source, "source");
    }

    /** {@return all facts of the shipped dossiers and surveys, in their order} */
    public static List<SourcedFact> all() {
        return Stream.concat(
                        Portraits.names().stream().flatMap(name -> of(name, Portraits.get(name))),
                        Surveys.ids().stream().flatMap(id -> of(id, Surveys.get(id))))
                .toList();
    }

    /**
     * Draws facts at random, the same ones for the same seed and the same dataset.
     *
     * @param size how many; all of them if there are fewer
     * @param seed the seed
     * @return the facts, in the order of the dataset
     */
    public static List<SourcedFact> sample(int size, long seed) {
        Check.that(size >= 0, "size", size, "must be 0 or more", "Say how many facts to draw.");
        List<SourcedFact> all = all();
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));
        return numbers.stream()
                .limit(size)
                .sorted(Comparator.naturalOrder())
                .map(all::get)
                .toList();
    }

    private static Stream<SourcedFact> of(String name, Sourced document) {
        return Walk.leaves(document.facts()).stream()
                .map(leaf -> new SourcedFact(
                        name,
                        leaf.path(),
                        leaf.value(),
                        document.source(leaf.path()).orElseThrow()));
    }
}
