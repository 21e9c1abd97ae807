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
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.source.Speaker;
import nl.schakel.model.governance.Layer;

/** Gradings of all kinds over the facts of {@link RandomFacts}; numbers go by halves. */
public final class RandomGrading {

    private RandomGrading() {}

    public static Grading of(Random random) {
        return of(3, random);
    }

    /** A grading, of so many levels at most if it is a criterion. */
    public static Grading of(int depth, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> bands(pick(NUMBERS, random), random);
            case 1 -> line(pick(NUMBERS, random), random);
            case 2 -> rated(pick(MARKS, random), random);
            default -> criterion(depth, random);
        };
    }

    public static Criterion criterion(Random random) {
        return criterion(3, random);
    }

    public static Criterion criterion(int depth, Random random) {
        return tree(depth, random, () -> leaf(random));
    }

    /** A grading that reads one fact once. */
    public static Grading ofOneFact(Random random) {
        return ofOneFact(pick(TRUTHS, random), pick(NUMBERS, random), pick(SETS, random), random);
    }

    /** A grading that reads one of these facts once. */
    public static Grading ofOneFact(FactId truth, FactId number, FactId set, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> bands(number, random);
            case 1 -> line(number, random);
            default -> leaf(truth, number, set, random);
        };
    }

    /** A tree over truths, each of which stands in one place. */
    static Criterion readingEachOnce(Random random) {
        return readingEachOnce(TRUTHS, random);
    }

    /** A tree over these truths, each of which stands in one place. */
    public static Criterion readingEachOnce(List<FactId> truths, Random random) {
        List<Criterion> unused = new ArrayList<>(truths.stream().map(Holds::new).toList());
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

    /** A tree of so many levels at most; a leaf for none. */
    public static Criterion tree(int depth, Random random, Supplier<Criterion> leaf) {
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
        return leaf(pick(TRUTHS, random), pick(NUMBERS, random), pick(SETS, random), random);
    }

    private static Criterion leaf(FactId truth, FactId number, FactId set, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Holds(truth);
            case 1 -> new Present(set);
            case 2 -> new AtLeast(number, quantity(half(random)));
            case 3 -> new AtMost(number, quantity(half(random)));
            case 4 -> between(number, random);
            case 5 -> new Has(set, codes(random));
            case 6 -> new HasAny(set, codes(random));
            default -> hasSome(set, random);
        };
    }

    public static Between between(FactId number, Random random) {
        BigDecimal first = half(random);
        BigDecimal last = first.add(BigDecimal.valueOf((1 + random.nextInt(8)) * 5L, 1));
        return new Between(number, new Quantity(Quantity.Form.RANGE, first, Optional.of(last), Optional.empty()));
    }

    static HasSome hasSome(FactId set, Random random) {
        Set<String> codes = codes(random);
        return new HasSome(set, 1 + random.nextInt(codes.size()), codes);
    }

    public static Quantity quantity(BigDecimal number) {
        return new Quantity(Quantity.Form.EXACT, number, Optional.empty(), Optional.empty());
    }

    private static Set<String> codes(Random random) {
        Set<String> codes = some(CODES, random);
        return codes.isEmpty() ? Set.of(pick(CODES, random)) : codes;
    }

    public static Bands bands(FactId number, Random random) {
        List<Bands.Step> steps = halves(1 + random.nextInt(4), random)
                .map(from -> new Bands.Step(from, degree(random)))
                .toList();
        return new Bands(number, Optional.empty(), degree(random), steps);
    }

    public static Line line(FactId number, Random random) {
        List<Line.Point> points = halves(2 + random.nextInt(4), random)
                .map(at -> new Line.Point(at, degree(random)))
                .toList();
        return new Line(number, Optional.empty(), points);
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

    private static Optional<Speaker> role(Random random) {
        return random.nextInt(3) > 0 ? Optional.empty() : Optional.of(pick(RandomFacts.ROLES, random));
    }

    public static Rated rated(FactId marks, Random random) {
        return new Rated(
                marks,
                pick(List.of(Rated.By.values()), random),
                1 + random.nextInt(4),
                random.nextBoolean() ? Optional.empty() : Optional.of(pick(List.of(Layer.values()), random)),
                role(random));
    }

    /** The same with the parts of each criterion and its codes in another order. */
    public static Criterion shuffled(Criterion criterion, Random random) {
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

    /** Takes some parts out of a criterion and gives them names, the inner ones first. */
    public static Criterion named(Criterion criterion, Map<String, Criterion> definitions, Random random) {
        Criterion whole = withParts(
                criterion,
                parts -> parts.stream()
                        .map(each -> named(each, definitions, random))
                        .toList());
        if (random.nextBoolean()) {
            return whole;
        }
        String name = "name-" + definitions.size();
        definitions.put(name, whole);
        return new Named(name);
    }
}
