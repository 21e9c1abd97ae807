package nl.schakel.assessment.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.schakel.assessment.Seeds;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/** What holds of every grading as more becomes known. */
abstract class RefinementLaws {

    @Property
    void refiningAFactNeverWidensTheDegree(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Grading grading = RandomGrading.of(random);
        Map<FactId, FactValue> facts = RandomFacts.of(random);
        Map<FactId, FactValue> more = RandomFacts.refined(facts, random);
        assertInside(grading, facts, more);
        assertInside(grading, more, RandomFacts.refined(more, random));
    }

    @Property
    void learningMoreNeverTurnsAKnownAnswer(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Criterion criterion = RandomGrading.criterion(random);
        Map<FactId, FactValue> facts = RandomFacts.of(random);
        Truth before = criterion.test(facts::get);
        Truth after = criterion.test(RandomFacts.refined(facts, random)::get);
        assertThat(before == Truth.UNKNOWN || before == after)
                .as("%s: %s, then %s", criterion, before, after)
                .isTrue();
    }

    @Property
    void everyCompletionOfTheUnknownsLiesInside(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Grading grading = RandomGrading.of(random);
        Map<FactId, FactValue> facts = RandomFacts.of(random);
        for (int i = 0; i < 5; i++) {
            assertInside(grading, facts, RandomFacts.completed(facts, random));
        }
    }

    private static void assertInside(Grading grading, Map<FactId, FactValue> facts, Map<FactId, FactValue> more) {
        Interval before = grading.degree(facts::get);
        Interval after = grading.degree(more::get);
        assertThat(before.encloses(after))
                .as("%s: %s for %s, then %s for %s", grading, before, facts, after, more)
                .isTrue();
    }

    /** Only marks can be too few, however much is known. */
    @Property
    void ofFactsThatAreAllKnownTheDegreeIsAPoint(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Grading grading = RandomGrading.of(random);
        Map<FactId, FactValue> known = RandomFacts.completed(RandomFacts.of(random), random);
        Interval degree = grading.degree(known::get);
        if (grading instanceof Rated rated) {
            long answers = ((FactValue.Ratings) known.get(rated.fact()))
                    .marks().stream().filter(rated::counts).count();
            assertThat(answers < rated.leastAnswers() ? degree.equals(Interval.POSSIBLE) : degree.isPoint())
                    .as("%s of %s: %s", rated, known.get(rated.fact()), degree)
                    .isTrue();
        } else {
            assertThat(degree.isPoint())
                    .as("%s of %s: %s", grading, known, degree)
                    .isTrue();
        }
    }

    /** But for the millionth by which the bounds of a line are rounded outward. */
    @Property
    void bothBoundsAreReachedWhereAFactIsReadOnce(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Grading grading = RandomGrading.ofOneFact(random);
        FactId fact = grading.asks().iterator().next();
        FactValue value = RandomFacts.of(random).get(fact);
        List<Interval> possible = RandomFacts.possible(value).stream()
                .map(each -> grading.degree(asked -> each))
                .toList();
        assertReached(grading, grading.degree(asked -> value), possible, grading instanceof Line ? 1 : 0);
    }

    @Property
    void bothBoundsAreReachedWhereEachOfManyFactsIsReadOnce(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Criterion criterion = RandomGrading.readingEachOnce(random);
        Map<FactId, FactValue> facts = RandomFacts.of(random);
        List<Interval> possible = completions(facts, List.copyOf(criterion.asks()))
                .map(known -> criterion.degree(known::get))
                .toList();
        assertReached(criterion, criterion.degree(facts::get), possible, 0);
    }

    private static void assertReached(Grading grading, Interval degree, List<Interval> possible, long rounding) {
        assertThat(possible).isNotEmpty().allMatch(Interval::isPoint);
        long least = possible.stream().mapToLong(Interval::lower).min().orElseThrow();
        long most = possible.stream().mapToLong(Interval::upper).max().orElseThrow();
        assertThat(Math.max(least - degree.lower(), degree.upper() - most))
                .as("%s: %s, and %s..%s is reached", grading, degree, least, most)
                .isBetween(0L, rounding);
    }

    /** All facts as they may turn out to be. */
    private static Stream<Map<FactId, FactValue>> completions(Map<FactId, FactValue> facts, List<FactId> open) {
        if (open.isEmpty()) {
            return Stream.of(facts);
        }
        FactId first = open.get(0);
        return RandomFacts.possible(facts.get(first)).stream().flatMap(value -> {
            Map<FactId, FactValue> known = new LinkedHashMap<>(facts);
            known.put(first, value);
            return completions(known, open.subList(1, open.size()));
        });
    }

    @Property
    void gradingReadsTheFactsThatItAsksAndNoOthers(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Grading grading = RandomGrading.of(random);
        Map<FactId, FactValue> facts = RandomFacts.of(random);
        Set<FactId> read = new LinkedHashSet<>();
        grading.degree(fact -> {
            read.add(fact);
            return facts.get(fact);
        });
        assertThat(grading.asks()).containsExactlyElementsOf(read);
    }
}
