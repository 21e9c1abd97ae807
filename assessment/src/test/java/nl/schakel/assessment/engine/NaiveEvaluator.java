package nl.schakel.assessment.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Aggregation;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Period;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Scores by DESIGN §5 without any haste: straight recursion, exact fractions, and every choice of what may or may not apply. It shares
 * nothing but the records with what it checks.
 */
final class NaiveEvaluator {

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    /** The geometric mean is taken to four decimals of a millionth; doubles are off by far less than this. */
    private static final double NOISE = 1e-7;

    private static final int DECIMALS = 4;

    private final RuleSet rules;
    private final LocalDate day;
    private final NaiveGrading gradings;

    private NaiveEvaluator(RuleSet rules, LocalDate day, NaiveGrading gradings) {
        this.rules = rules;
        this.day = day;
        this.gradings = gradings;
    }

    /** A rule or a factor: whether it may count, whether it may be left out, its weight, and its bounds in whole millionths. */
    record Part(boolean in, boolean out, long weight, long lower, long upper) {

        boolean isKnown() {
            return in && !out && lower == upper;
        }
    }

    /** A factor with its rules, the weight of those that are known, and of all that apply or may. */
    record Group(Part score, List<Part> rules, long known, long asked) {}

    /** All of it; a bound of the geometric mean may be either of two neighbours where doubles cannot tell. */
    record Result(List<Group> factors, Set<Long> lower, Set<Long> upper, BigInteger known, BigInteger asked) {}

    static Result of(RuleSet rules, Function<FactId, FactValue> facts, LocalDate day) {
        return new NaiveEvaluator(rules, day, new NaiveGrading(rules.definitions(), facts)).result();
    }

    private Result result() {
        List<Group> factors = rules.factors().stream().map(this::group).toList();
        List<Part> scores = factors.stream().map(Group::score).toList();
        BigFraction known = BigFraction.ZERO;
        BigInteger weights = BigInteger.ZERO;
        for (Group group : factors) {
            if (group.score().in()) {
                BigFraction share =
                        group.asked() == 0 ? BigFraction.ZERO : BigFraction.of(group.known(), group.asked());
                known = known.add(
                        share.multiply(BigInteger.valueOf(group.score().weight())));
                weights = weights.add(BigInteger.valueOf(group.score().weight()));
            }
        }
        return new Result(
                factors,
                bound(rules.aggregation(), scores, false),
                bound(rules.aggregation(), scores, true),
                BigInteger.valueOf(rounded(known.multiply(MILLION), RoundingMode.FLOOR)),
                weights.multiply(MILLION));
    }

    private Group group(Factor factor) {
        List<Part> parts = rules.rules().stream()
                .filter(rule -> rule.factor().equals(factor.id()))
                .map(this::part)
                .toList();
        long known = 0;
        long asked = 0;
        boolean in = false;
        boolean out = true;
        for (Part part : parts) {
            known += part.isKnown() ? part.weight() : 0;
            asked += part.in() ? part.weight() : 0;
            in |= part.in() && part.weight() > 0;
            out &= part.out() || part.weight() == 0;
        }
        long lower = bound(Aggregation.WEIGHTED_MEAN, parts, false).iterator().next();
        long upper = bound(Aggregation.WEIGHTED_MEAN, parts, true).iterator().next();
        return new Group(new Part(in, out, factor.weight(), lower, upper), parts, known, asked);
    }

    private Part part(Rule rule) {
        NaiveGrading.May applies = rule.applicability()
                .map(gradings::may)
                .orElse(new NaiveGrading.May(true, false))
                .and(rule.validity().map(this::valid).orElse(new NaiveGrading.May(true, false)));
        NaiveGrading.Degree degree = gradings.degree(rule.criterion());
        if (rule.effect() == Effect.HINDERING) {
            degree = degree.opposite();
        }
        boolean point = degree.least().equals(degree.most());
        return new Part(
                applies.hold(),
                applies.fail(),
                rule.weight(),
                rounded(degree.least(), point ? RoundingMode.HALF_EVEN : RoundingMode.FLOOR),
                rounded(degree.most(), point ? RoundingMode.HALF_EVEN : RoundingMode.CEILING));
    }

    /** A start or end of which the day is not known may lie on any day that its words allow. */
    private NaiveGrading.May valid(Period period) {
        Optional<LocalDate> firstStart = period.start().flatMap(PartialDate::earliest);
        Optional<LocalDate> lastStart = period.start().flatMap(PartialDate::latest);
        Optional<LocalDate> firstEnd = period.end().flatMap(PartialDate::earliest);
        Optional<LocalDate> lastEnd = period.end().flatMap(PartialDate::latest);
        if (period.start().filter(NaiveEvaluator::isWholeYear).isPresent()) {
            lastStart = firstStart;
        }
        if (period.end().filter(NaiveEvaluator::isWholeYear).isPresent()) {
            firstEnd = lastEnd;
        }
        boolean notYet = firstStart.filter(start -> start.isAfter(day)).isPresent();
        boolean over = lastEnd.filter(end -> end.isBefore(day)).isPresent();
        boolean begun = period.from().open()
                || lastStart.filter(start -> !start.isAfter(day)).isPresent();
        boolean lasts =
                period.to().open() || firstEnd.filter(end -> !end.isBefore(day)).isPresent();
        return new NaiveGrading.May(!notYet && !over, !begun || !lasts);
    }

    /** A school year as a start means its first day, as an end its last. */
    private static boolean isWholeYear(PartialDate date) {
        return date.resolution() == PartialDate.Resolution.SCHOOL_YEAR && date.accuracy() == PartialDate.Accuracy.EXACT;
    }

    /** The least or the greatest that the parts come to, over all choices, in whole millionths; anything may be where none can count. */
    static Set<Long> bound(Aggregation aggregation, List<Part> parts, boolean upper) {
        List<List<Part>> choices = new ArrayList<>();
        choose(parts, new ArrayList<>(), choices);
        if (choices.isEmpty()) {
            return Set.of(upper ? MILLION.longValue() : 0L);
        }
        boolean point = choices.size() == 1 && choices.get(0).stream().allMatch(Part::isKnown);
        RoundingMode rounding = point ? RoundingMode.HALF_EVEN : upper ? RoundingMode.CEILING : RoundingMode.FLOOR;
        if (aggregation == Aggregation.GEOMETRIC_MEAN) {
            double bound = best(choices, choice -> geometricMean(choice, upper), upper);
            return new TreeSet<>(List.of(rounded(bound - NOISE, rounding), rounded(bound + NOISE, rounding)));
        }
        Function<List<Part>, BigFraction> joined = aggregation == Aggregation.WEIGHTED_MEAN
                ? choice -> weightedMean(choice, upper)
                : choice -> weakestLink(choice, upper);
        return Set.of(rounded(best(choices, joined, upper), rounding));
    }

    private static <T extends Comparable<T>> T best(
            List<List<Part>> choices, Function<List<Part>, T> joined, boolean upper) {
        Stream<T> all = choices.stream().map(joined);
        return (upper ? all.max(Comparator.naturalOrder()) : all.min(Comparator.naturalOrder())).orElseThrow();
    }

    private static void choose(List<Part> parts, List<Part> chosen, List<List<Part>> choices) {
        if (parts.isEmpty()) {
            if (!chosen.isEmpty()) {
                choices.add(List.copyOf(chosen));
            }
            return;
        }
        Part first = parts.get(0);
        List<Part> others = parts.subList(1, parts.size());
        if (first.out() || first.weight() == 0) {
            choose(others, chosen, choices);
        }
        if (first.in() && first.weight() > 0) {
            chosen.add(first);
            choose(others, chosen, choices);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static BigFraction weightedMean(List<Part> parts, boolean upper) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger weights = BigInteger.ZERO;
        for (Part part : parts) {
            BigInteger weight = BigInteger.valueOf(part.weight());
            sum = sum.add(weight.multiply(BigInteger.valueOf(upper ? part.upper() : part.lower())));
            weights = weights.add(weight);
        }
        return BigFraction.of(sum, weights);
    }

    private static BigFraction weakestLink(List<Part> parts, boolean upper) {
        long least = Long.MAX_VALUE;
        for (Part part : parts) {
            least = Math.min(least, upper ? part.upper() : part.lower());
        }
        return BigFraction.of(least);
    }

    private static double geometricMean(List<Part> parts, boolean upper) {
        double weights = parts.stream().mapToLong(Part::weight).sum();
        List<Part> sorted = parts.stream()
                .sorted(Comparator.comparing(part -> upper ? part.upper() : part.lower()))
                .toList();
        double product = 1;
        for (Part part : sorted) {
            product *= StrictMath.pow((upper ? part.upper() : part.lower()) / 1e6, part.weight() / weights);
        }
        return product * 1e6;
    }

    private static long rounded(double millionths, RoundingMode rounding) {
        return BigDecimal.valueOf(millionths)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .max(BigDecimal.ZERO)
                .min(new BigDecimal(MILLION))
                .setScale(0, rounding)
                .longValueExact();
    }

    /** Takes the whole number below, above or nearest, of two that are equally near the even one. */
    private static long rounded(BigFraction millionths, RoundingMode rounding) {
        BigInteger[] divided = millionths.getNumerator().divideAndRemainder(millionths.getDenominator());
        long below = divided[0].longValueExact();
        int half = divided[1].shiftLeft(1).compareTo(millionths.getDenominator());
        boolean up = switch (rounding) {
            case FLOOR -> false;
            case CEILING -> divided[1].signum() > 0;
            default -> half > 0 || half == 0 && below % 2 != 0;
        };
        return up ? below + 1 : below;
    }
}
