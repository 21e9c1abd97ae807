package nl.schakel.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.truth.Truth;

class CriterionProperties {

    private static final List<String> FACTS = List.of("a.one", "a.two", "a.three");

    @Provide
    Arbitrary<Criterion> criteria() {
        return tree(3);
    }

    private static Arbitrary<Criterion> tree(int depth) {
        Arbitrary<Criterion> leaf = Arbitraries.of(FACTS).map(Criterion::holds);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<Criterion>> several = tree(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaf,
                several.map(Criterion.All::new),
                several.map(Criterion.Any::new),
                tree(depth - 1).map(Criterion::not));
    }

    @Provide
    Arbitrary<Map<String, Truth>> facts() {
        return Arbitraries.maps(Arbitraries.of(FACTS), Arbitraries.of(Truth.class))
                .ofSize(FACTS.size());
    }

    private static Truth test(Criterion criterion, Map<String, Truth> facts) {
        return criterion.test(fact -> new FactValue.Holds(facts.get(fact.value())));
    }

    @Property
    void learningMoreNeverTurnsAKnownAnswer(
            @ForAll("criteria") Criterion criterion,
            @ForAll("facts") Map<String, Truth> facts,
            @ForAll("facts") Map<String, Truth> answers) {
        Map<String, Truth> more = new java.util.TreeMap<>(facts);
        more.replaceAll((fact, truth) -> truth == Truth.UNKNOWN ? answers.get(fact) : truth);
        Truth before = test(criterion, facts);
        assertThat(before == Truth.UNKNOWN || before == test(criterion, more)).isTrue();
    }

    @Property
    void criterionReadsTheFactsThatItAsksAndNoOthers(@ForAll("criteria") Criterion criterion) {
        Set<FactId> read = new LinkedHashSet<>();
        criterion.test(fact -> {
            read.add(fact);
            return new FactValue.Holds(Truth.UNKNOWN);
        });
        assertThat(criterion.asks()).containsExactlyElementsOf(read);
    }
}
