package nl.schakel.assessment.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.criterion.RandomFacts;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.LocalizedText;

/** Facts that stand in no dossier: they have the values that are supposed, or there is nothing to see. */
final class OwnFacts {

    /** Many truths, numbers and sets, of which each rule can have its own. */
    static final List<FactId> TRUTHS = named("once.truth", 80);

    static final List<FactId> NUMBERS = named("once.number", 20);
    static final List<FactId> SETS = named("once.set", 20);

    private static final FactSheet FEW =
            sheet(facts(RandomFacts.TRUTHS, RandomFacts.NUMBERS, RandomFacts.SETS, RandomFacts.MARKS));

    private static final FactSheet MANY = sheet(facts(TRUTHS, NUMBERS, SETS, List.of()));

    private OwnFacts() {}

    private static List<FactId> named(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> FactId.of(name + "." + i))
                .toList();
    }

    private static List<Fact> facts(List<FactId> truths, List<FactId> numbers, List<FactId> sets, List<FactId> marks) {
        List<Fact> facts = new ArrayList<>();
        truths.forEach(id -> facts.add(fact(id, Fact.Kind.TRUTH)));
        numbers.forEach(id -> facts.add(fact(id, Fact.Kind.NUMBER)));
        sets.forEach(id -> facts.add(fact(id, Fact.Kind.CODES)));
        marks.forEach(id -> facts.add(fact(id, Fact.Kind.RATINGS)));
        return facts;
    }

    private static Fact fact(FactId id, Fact.Kind kind) {
        Map<String, LocalizedText> codes = new LinkedHashMap<>();
        if (kind == Fact.Kind.CODES) {
            RandomFacts.CODES.forEach(code -> codes.put(code, LocalizedText.same(code)));
        }
        return new Fact(
                id,
                kind,
                kind == Fact.Kind.NUMBER ? Optional.of("times") : Optional.empty(),
                codes,
                ModelPath.parse("own"),
                LocalizedText.same(id.value()),
                view -> {
                    throw new IllegalStateException(id + " is supposed, and not taken from a dossier");
                });
    }

    private static FactSheet sheet(List<Fact> facts) {
        return new FactCatalogue(facts).sheet(Dossiers.of().asOf(Dossiers.DAY));
    }

    /** The facts of {@link RandomFacts}. */
    static FactSheet few(Map<FactId, FactValue> values) {
        return FEW.supposing(values);
    }

    /** Those of which each rule can have its own. */
    static FactSheet many(Map<FactId, FactValue> values) {
        return MANY.supposing(values);
    }

    /** The same facts in a catalogue of another order, supposed in another order. */
    static FactSheet shuffled(Map<FactId, FactValue> values, Random random) {
        List<Fact> facts = new ArrayList<>(FEW.catalogue().facts());
        Collections.shuffle(facts, random);
        List<FactId> ids = new ArrayList<>(values.keySet());
        Collections.shuffle(ids, random);
        Map<FactId, FactValue> supposed = new LinkedHashMap<>();
        ids.forEach(id -> supposed.put(id, values.get(id)));
        return sheet(facts).supposing(supposed);
    }
}
