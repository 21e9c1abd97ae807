package nl.schakel.assessment.engine;

import static nl.schakel.assessment.criterion.RandomFacts.pick;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.AtLeast;
import nl.schakel.assessment.criterion.AtMost;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Has;
import nl.schakel.assessment.criterion.HasAny;
import nl.schakel.assessment.criterion.HasSome;
import nl.schakel.assessment.criterion.Holds;
import nl.schakel.assessment.criterion.Present;
import nl.schakel.assessment.criterion.RandomGrading;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.core.quantity.Quantity;

/** Gradings over the facts that the library ships; what people say and the marks that they give less often than the others. */
final class StandardGradings implements Gradings {

    private static final List<Fact> SAID = facts(Stream.of("observed", "rated"));
    private static final List<Fact> OTHERS = facts(FactCatalogue.standard().aspects().stream()
            .filter(aspect -> !aspect.equals("observed") && !aspect.equals("rated")));

    private static List<Fact> facts(Stream<String> aspects) {
        return aspects.flatMap(aspect -> FactCatalogue.standard().of(aspect).stream())
                .toList();
    }

    private static Fact fact(Random random) {
        return pick(random.nextInt(5) == 0 ? SAID : OTHERS, random);
    }

    @Override
    public Grading grading(Random random) {
        if (random.nextBoolean()) {
            return criterion(random);
        }
        Fact fact = fact(random);
        return switch (fact.kind()) {
            case NUMBER ->
                random.nextBoolean() ? RandomGrading.bands(fact.id(), random) : RandomGrading.line(fact.id(), random);
            case RATINGS -> RandomGrading.rated(fact.id(), random);
            default -> leaf(fact, random);
        };
    }

    @Override
    public Criterion criterion(Random random) {
        return RandomGrading.tree(random.nextInt(DEEPEST + 1), random, () -> leaf(fact(random), random));
    }

    private static Criterion leaf(Fact fact, Random random) {
        return switch (fact.kind()) {
            case TRUTH -> new Holds(fact.id());
            case NUMBER -> number(fact, random);
            case CODES -> codes(fact, random);
            case RATINGS -> leaf(fact(random), random);
        };
    }

    private static Criterion number(Fact fact, Random random) {
        Quantity bound = RandomGrading.quantity(BigDecimal.valueOf(random.nextInt(8)));
        return switch (random.nextInt(3)) {
            case 0 -> new AtLeast(fact.id(), bound);
            case 1 -> new AtMost(fact.id(), bound.withUnit(fact.unit().orElseThrow()));
            default -> RandomGrading.between(fact.id(), random);
        };
    }

    private static Criterion codes(Fact fact, Random random) {
        List<String> all = List.copyOf(fact.codes().keySet());
        Set<String> asked = Stream.generate(() -> pick(all, random))
                .limit(1 + random.nextInt(3))
                .collect(Collectors.toCollection(HashSet::new));
        return switch (random.nextInt(4)) {
            case 0 -> new Present(fact.id());
            case 1 -> new Has(fact.id(), asked);
            case 2 -> new HasAny(fact.id(), asked);
            default -> new HasSome(fact.id(), 1 + random.nextInt(asked.size()), asked);
        };
    }
}
