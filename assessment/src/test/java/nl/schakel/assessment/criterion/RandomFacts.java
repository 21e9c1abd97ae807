package nl.schakel.assessment.criterion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.Codes;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Rating;
import nl.schakel.model.governance.Layer;

/** Facts of all kinds, known and unknown in part, what may be learnt of them, and all that they may turn out to be. */
public final class RandomFacts {

    static final List<Speaker> ROLES = List.of(Speaker.COORDINATOR, Speaker.VMBO_TEACHER, Speaker.MBO_TEACHER);
    public static final List<FactId> TRUTHS = named("truth", 6);
    public static final List<FactId> NUMBERS = named("number", 2);
    public static final List<FactId> SETS = named("set", 2);
    public static final List<FactId> MARKS = named("marks", 2);
    public static final List<String> CODES = List.of("ho", "mbo", "po", "pro", "vo");

    /** Half numbers go from the least to the greatest; a range may end four further on, and something must lie beyond that. */
    private static final int LEAST = -2;

    private static final int GREATEST = 11;
    private static final int BEYOND = GREATEST + 5;

    private static final BigDecimal LITTLE = new BigDecimal("0.001");

    /** The half numbers by which gradings go, and just before each. */
    private static final List<BigDecimal> TURNS = IntStream.rangeClosed(2 * LEAST - 1, 2 * BEYOND)
            .mapToObj(i -> BigDecimal.valueOf(i * 5L, 1))
            .flatMap(half -> Stream.of(half.subtract(LITTLE), half))
            .toList();

    private RandomFacts() {}

    private static List<FactId> named(String aspect, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> FactId.of(aspect + ".n" + i))
                .toList();
    }

    public static Map<FactId, FactValue> of(Random random) {
        Map<FactId, FactValue> facts = new LinkedHashMap<>();
        TRUTHS.forEach(id -> facts.put(id, truth(random)));
        NUMBERS.forEach(id -> facts.put(id, number(random)));
        SETS.forEach(id -> facts.put(id, set(random)));
        MARKS.forEach(id -> facts.put(id, new FactValue.Ratings(marks(random), random.nextInt(3) > 0)));
        return facts;
    }

    public static FactValue truth(Random random) {
        return new FactValue.Holds(pick(List.of(Truth.values()), random));
    }

    public static FactValue number(Random random) {
        return narrowed(FactValue.Amount.UNKNOWN, random);
    }

    public static FactValue set(Random random) {
        return new FactValue.Codes(some(CODES, random), random.nextBoolean());
    }

    /** Learns more of some of them: an unknown becomes known, bounds narrow, a set is added to while it is open, or closed. */
    public static Map<FactId, FactValue> refined(Map<FactId, FactValue> facts, Random random) {
        return each(facts, value -> random.nextInt(3) == 0 ? value : refined(value, random));
    }

    /** Answers all that is open. */
    public static Map<FactId, FactValue> completed(Map<FactId, FactValue> facts, Random random) {
        return each(facts, value -> completed(refined(value, random), random));
    }

    private static Map<FactId, FactValue> each(Map<FactId, FactValue> facts, UnaryOperator<FactValue> change) {
        Map<FactId, FactValue> changed = new LinkedHashMap<>(facts);
        changed.replaceAll((id, value) -> change.apply(value));
        return changed;
    }

    private static FactValue refined(FactValue value, Random random) {
        if (value instanceof FactValue.Holds holds) {
            return holds.truth() == Truth.UNKNOWN ? new FactValue.Holds(known(random)) : value;
        }
        if (value instanceof FactValue.Amount amount) {
            return narrowed(amount, random);
        }
        if (value instanceof FactValue.Codes codes && !codes.complete()) {
            Set<String> more = new TreeSet<>(codes.there());
            more.addAll(some(CODES, random));
            return new FactValue.Codes(more, random.nextBoolean());
        }
        if (value instanceof FactValue.Ratings ratings) {
            List<FactValue.Mark> marks = new ArrayList<>(told(ratings.marks(), random, () -> random.nextBoolean()));
            if (!ratings.complete()) {
                marks.addAll(marks(random));
            }
            return new FactValue.Ratings(marks, ratings.complete() || random.nextBoolean());
        }
        return value;
    }

    private static FactValue completed(FactValue value, Random random) {
        if (value instanceof FactValue.Holds holds) {
            return new FactValue.Holds(holds.truth() == Truth.UNKNOWN ? known(random) : holds.truth());
        }
        if (value instanceof FactValue.Amount amount) {
            Optional<BigDecimal> point = Optional.of(inside(amount, random));
            return new FactValue.Amount(point, point);
        }
        if (value instanceof FactValue.Codes codes) {
            return new FactValue.Codes(codes.there(), true);
        }
        FactValue.Ratings ratings = (FactValue.Ratings) value;
        return new FactValue.Ratings(told(ratings.marks(), random, () -> true), true);
    }

    private static Truth known(Random random) {
        return Truth.of(random.nextBoolean());
    }

    /** Narrows bounds, perhaps to a point, perhaps not at all. */
    private static FactValue.Amount narrowed(FactValue.Amount amount, Random random) {
        BigDecimal one = inside(amount, random);
        BigDecimal other = random.nextInt(4) == 0 ? one : inside(amount, random);
        return new FactValue.Amount(
                random.nextInt(3) == 0 ? amount.lower() : Optional.of(one.min(other)),
                random.nextInt(3) == 0 ? amount.upper() : Optional.of(one.max(other)));
    }

    /** Takes a number within the bounds: often a bound, often a half number, by which gradings go, sometimes far away. */
    private static BigDecimal inside(FactValue.Amount amount, Random random) {
        BigDecimal number = switch (random.nextInt(5)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(1600) - 300L, 2);
            case 1 -> half(random).add(random.nextBoolean() ? LITTLE : LITTLE.negate());
            case 2 -> BigDecimal.valueOf(random.nextInt(20_000) - 10_000L);
            default -> half(random);
        };
        BigDecimal raised = amount.lower().map(number::max).orElse(number);
        return amount.upper().map(raised::min).orElse(raised);
    }

    static BigDecimal half(Random random) {
        return BigDecimal.valueOf((2 * LEAST + random.nextInt(2 * (GREATEST - LEAST) + 1)) * 5L, 1);
    }

    private static List<FactValue.Mark> marks(Random random) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> {
                    int least = random.nextInt(2);
                    int most = least + 1 + random.nextInt(7);
                    Rating rating = new Rating(least + random.nextInt(most - least + 1), least, most);
                    Optional<Layer> layer = random.nextInt(4) == 0
                            ? Optional.empty()
                            : Optional.of(pick(List.of(Layer.values()), random));
                    Optional<String> role =
                            random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Codes.of(pick(ROLES, random)));
                    return new FactValue.Mark(rating, layer, role);
                })
                .toList();
    }

    /** The same marks, with the layer and the role of those of whom they are not said, where it is to be told. */
    private static List<FactValue.Mark> told(List<FactValue.Mark> marks, Random random, BooleanSupplier isTold) {
        return marks.stream()
                .map(mark -> new FactValue.Mark(
                        mark.rating(),
                        mark.layer().isEmpty() && isTold.getAsBoolean()
                                ? Optional.of(pick(List.of(Layer.values()), random))
                                : mark.layer(),
                        mark.role().isEmpty() && isTold.getAsBoolean()
                                ? Optional.of(Codes.of(pick(ROLES, random)))
                                : mark.role()))
                .toList();
    }

    /** All that a truth, a number or a set may turn out to be, as far as gradings that go by half numbers tell it apart. */
    public static List<FactValue> possible(FactValue value) {
        if (value instanceof FactValue.Holds holds) {
            return Stream.of(Truth.TRUE, Truth.FALSE)
                    .filter(truth -> holds.truth() == Truth.UNKNOWN || holds.truth() == truth)
                    .<FactValue>map(FactValue.Holds::new)
                    .toList();
        }
        if (value instanceof FactValue.Amount amount) {
            return Stream.concat(
                            TURNS.stream(),
                            Stream.of(amount.lower(), amount.upper()).flatMap(Optional::stream))
                    .filter(number -> amount.lower()
                            .filter(least -> number.compareTo(least) < 0)
                            .isEmpty())
                    .filter(number -> amount.upper()
                            .filter(most -> number.compareTo(most) > 0)
                            .isEmpty())
                    .<FactValue>map(number -> new FactValue.Amount(Optional.of(number), Optional.of(number)))
                    .toList();
        }
        FactValue.Codes codes = (FactValue.Codes) value;
        return codes.complete()
                ? List.of(codes)
                : IntStream.range(0, 1 << CODES.size())
                        .<FactValue>mapToObj(subset -> {
                            Set<String> there = new TreeSet<>(codes.there());
                            IntStream.range(0, CODES.size())
                                    .filter(i -> (subset >> i & 1) == 1)
                                    .forEach(i -> there.add(CODES.get(i)));
                            return new FactValue.Codes(there, true);
                        })
                        .distinct()
                        .toList();
    }

    public static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    static Set<String> some(List<String> all, Random random) {
        Set<String> picked = new TreeSet<>(all);
        picked.removeIf(each -> random.nextInt(3) > 0);
        return picked;
    }
}
