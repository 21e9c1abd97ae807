package nl.schakel.assessment.criterion;

import static nl.schakel.assessment.criterion.RandomFacts.CODES;
import static nl.schakel.assessment.criterion.RandomFacts.MARKS;
import static nl.schakel.assessment.criterion.RandomFacts.NUMBERS;
import static nl.schakel.assessment.criterion.RandomFacts.SETS;
import static nl.schakel.assessment.criterion.RandomFacts.TRUTHS;
import static nl.schakel.assessment.criterion.RandomFacts.half;
import static nl.schakel.assessment.criterion.RandomFacts.pick;
import static nl.schakel.assessment.criterion.RandomFacts.some;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.model.governance.Layer;

/** Gradings of all kinds over the facts of {@link RandomFacts}; numbers go by halves. */
public final class RandomGrading {

    private RandomGrading() {}

    public static Grading of(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> bands(random);
            case 1 -> line(random);
            case 2 -> rated(random);
            default -> criterion(random);
        };
    }

    public static Criterion criterion(Random random) {
        return tree(3, random, () -> leaf(random));
    }

    /** A grading that reads one fact once. */
    public static Grading ofOneFact(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> bands(random);
            case 1 -> line(random);
            default -> leaf(random);
        };
    }

    /** A tree over truths, each of which stands in one place. */
    static Criterion readingEachOnce(Random random) {
        List<Criterion> unused = new ArrayList<>(TRUTHS.stream().map(Holds::new).toList());
        Collections.shuffle(unused, random);
        return once(unused, random);
    }

    private static Criterion once(List<Criterion> leaves, Random random) {
        if (leaves.size() == 1) {
            return random.nextInt(3) == 0 ? new Not(leaves.get(0)) : leaves.get(0);
        }
        int parts = 2 + random.nextInt(Math.min(3, leaves.size()) - 1);
        List<Criterion> criteria = IntStream.range(0, parts)
                .mapToObj(part -> IntStream.range(0, leaves.size())
                        .filter(i -> i % parts == part)
                        .mapToObj(leaves::get)
                        .toList())
                .map(part -> once(part, random))
                .toList();
        return joined(criteria, random);
    }

    private static Criterion tree(int depth, Random random, Supplier<Criterion> leaf) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaf.get();
        }
        if (random.nextInt(4) == 0) {
            return new Not(tree(depth - 1, random, leaf));
        }
        return joined(
                IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(i -> tree(depth - 1, random, leaf))
                        .toList(),
                random);
    }

    private static Criterion joined(List<Criterion> criteria, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new All(criteria);
            case 1 -> new Any(criteria);
            case 2 -> new Some(1 + random.nextInt(criteria.size()), criteria);
            default -> new Not(new All(criteria));
        };
    }

    private static Criterion leaf(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Holds(pick(TRUTHS, random));
            case 1 -> new Present(pick(SETS, random));
            case 2 -> new AtLeast(pick(NUMBERS, random), quantity(half(random)));
            case 3 -> new AtMost(pick(NUMBERS, random), quantity(half(random)));
            case 4 -> between(random);
            case 5 -> new Has(pick(SETS, random), codes(random));
            case 6 -> new HasAny(pick(SETS, random), codes(random));
            default -> hasSome(random);
        };
    }

    static Between between(Random random) {
        BigDecimal first = half(random);
        BigDecimal last = first.add(BigDecimal.valueOf((1 + random.nextInt(8)) * 5L, 1));
        return new Between(
                pick(NUMBERS, random), new Quantity(Quantity.Form.RANGE, first, Optional.of(last), Optional.empty()));
    }

    static HasSome hasSome(Random random) {
        Set<String> codes = codes(random);
        return new HasSome(pick(SETS, random), 1 + random.nextInt(codes.size()), codes);
    }

    static Quantity quantity(BigDecimal number) {
        return new Quantity(Quantity.Form.EXACT, number, Optional.empty(), Optional.empty());
    }

    private static Set<String> codes(Random random) {
        Set<String> codes = some(CODES, random);
        return codes.isEmpty() ? Set.of(pick(CODES, random)) : codes;
    }

    private static Bands bands(Random random) {
        List<Bands.Step> steps = halves(1 + random.nextInt(4), random)
                .map(from -> new Bands.Step(from, degree(random)))
                .toList();
        return new Bands(pick(NUMBERS, random), Optional.empty(), degree(random), steps);
    }

    private static Line line(Random random) {
        List<Line.Point> points = halves(2 + random.nextInt(4), random)
                .map(at -> new Line.Point(at, degree(random)))
                .toList();
        return new Line(pick(NUMBERS, random), Optional.empty(), points);
    }

    private static Stream<BigDecimal> halves(int count, Random random) {
        return Stream.generate(() -> half(random)).distinct().limit(count).sorted();
    }

    private static int degree(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> (int) Interval.WHOLE;
            default -> random.nextInt((int) Interval.WHOLE + 1);
        };
    }

    private static Rated rated(Random random) {
        return new Rated(
                pick(MARKS, random),
                pick(List.of(Rated.By.values()), random),
                1 + random.nextInt(4),
                random.nextBoolean() ? Optional.empty() : Optional.of(pick(List.of(Layer.values()), random)));
    }

    /** The same with the parts of each criterion and its codes in another order. */
    static Criterion shuffled(Criterion criterion, Random random) {
        if (criterion instanceof Has has) {
            return new Has(has.fact(), reversed(has.codes()));
        }
        if (criterion instanceof HasAny has) {
            return new HasAny(has.fact(), reversed(has.codes()));
        }
        if (criterion instanceof HasSome has) {
            return new HasSome(has.fact(), has.least(), reversed(has.codes()));
        }
        return withParts(criterion, parts -> {
            List<Criterion> copy = new ArrayList<>(
                    parts.stream().map(each -> shuffled(each, random)).toList());
            Collections.shuffle(copy, random);
            return copy;
        });
    }

    /** Changes the criteria of which a criterion is made; one that is made of no others stays. */
    static Criterion withParts(Criterion criterion, UnaryOperator<List<Criterion>> change) {
        if (criterion instanceof All all) {
            return new All(change.apply(all.criteria()));
        }
        if (criterion instanceof Any any) {
            return new Any(change.apply(any.criteria()));
        }
        if (criterion instanceof Some some) {
            return new Some(some.least(), change.apply(some.criteria()));
        }
        return criterion instanceof Not not
                ? new Not(change.apply(List.of(not.criterion())).get(0))
                : criterion;
    }

    private static Set<String> reversed(Set<String> codes) {
        return new TreeSet<>(codes).descendingSet();
    }
}
