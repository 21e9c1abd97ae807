package nl.schakel.assessment.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.schakel.assessment.criterion.All;
import nl.schakel.assessment.criterion.Any;
import nl.schakel.assessment.criterion.AtLeast;
import nl.schakel.assessment.criterion.AtMost;
import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Between;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.HasSome;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Not;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.criterion.Some;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.rule.Rule;

/** Finds the numbers of a rule, in the order of its facts and rising. */
final class Bounds {

    private final Map<FactId, Set<BigDecimal>> numbers = new LinkedHashMap<>();
    private final Set<Bound> others = new LinkedHashSet<>();

    private Bounds() {}

    /** The numbers of the criterion and of the applicability, which have no names in them. */
    static List<Bound> of(Rule rule) {
        Bounds bounds = new Bounds();
        bounds.gather(rule.criterion());
        rule.applicability().ifPresent(bounds::gather);
        List<Bound> all = new ArrayList<>();
        bounds.numbers.forEach((fact, numbers) -> all.addAll(of(fact, numbers)));
        all.addAll(bounds.others);
        return all;
    }

    /** A step is one in the last decimal that any of the numbers has. */
    private static List<Bound> of(FactId fact, Set<BigDecimal> numbers) {
        int decimals = numbers.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, decimals));
        boolean negative = numbers.stream().anyMatch(number -> number.signum() < 0);
        return numbers.stream()
                .<Bound>map(number -> new Bound.OfNumber(fact, number, step, negative))
                .toList();
    }

    private void gather(Grading grading) {
        if (grading instanceof AtLeast atLeast) {
            number(atLeast.fact(), atLeast.least().value());
        } else if (grading instanceof AtMost atMost) {
            number(atMost.fact(), atMost.most().value());
        } else if (grading instanceof Between between) {
            number(between.fact(), between.range().value());
            number(between.fact(), between.range().end().orElseThrow());
        } else if (grading instanceof Bands bands) {
            bands.steps().forEach(step -> number(bands.fact(), step.from()));
        } else if (grading instanceof Line line) {
            line.points().forEach(point -> number(line.fact(), point.at()));
        } else if (grading instanceof HasSome hasSome) {
            others.add(new Bound.OfCodes(hasSome));
        } else if (grading instanceof Rated rated) {
            others.add(new Bound.OfAnswers(rated));
        } else if (grading instanceof Some some) {
            others.add(new Bound.OfCriteria(some));
            some.criteria().forEach(this::gather);
        } else if (grading instanceof All all) {
            all.criteria().forEach(this::gather);
        } else if (grading instanceof Any any) {
            any.criteria().forEach(this::gather);
        } else if (grading instanceof Not not) {
            gather(not.criterion());
        }
    }

    private void number(FactId fact, BigDecimal number) {
        numbers.computeIfAbsent(fact, key -> new TreeSet<>()).add(number);
    }
}
