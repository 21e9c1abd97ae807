package nl.schakel.assessment.criterion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Within;
import nl.schakel.core.text.Language;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A degree by a line through points of a number, such as 'from 0 at 0 to 1 at 6'; before the first point and after the last it stays as it
 * is there. Exact, and rounded once to millionths: a point half to even, bounds outward.
 *
 * @param fact a fact that is a number
 * @param unit the unit of the numbers, that of the fact; not named when left out
 * @param points two points at least, each at a greater number than the one before
 */
public record Line(FactId fact, Optional<String> unit, List<Point> points) implements Grading {

    /**
     * A point of the line.
     *
     * @param at the number
     * @param degree the degree there, in millionths
     */
    public record Point(
            BigDecimal at,
            @Within(least = 0, most = 1_000_000) int degree) {

        /** Refuses a degree outside 0 to 1. */
        public Point {
            at = Degrees.plain(at);
            Degrees.check(degree);
        }

        /**
         * Makes a point.
         *
         * @param at the whole number
         * @param degree the degree there, in millionths
         * @return the point
         */
        public static Point at(long at, int degree) {
            return new Point(BigDecimal.valueOf(at), degree);
        }
    }

    /** Refuses fewer than two points, and points in the wrong order. */
    public Line {
        Check.given(fact, "fact");
        Check.given(unit, "unit");
        points = Check.list(points, "points");
        Check.that(points.size() > 1, "points", points, "must be two or more", "Give a start and an end.");
        Degrees.rising(points.stream().map(Point::at).toList(), "points");
    }

    /**
     * Grades by a line.
     *
     * @param fact the name of a number
     * @param points the points
     * @return the grading
     */
    public static Line of(String fact, Point... points) {
        return new Line(FactId.of(fact), Optional.empty(), List.of(points));
    }

    @Override
    public Interval degree(Function<FactId, FactValue> facts) {
        FactValue.Amount amount = Asked.amount(facts, fact);
        if (amount.lower().isPresent() && amount.lower().equals(amount.upper())) {
            long point = at(amount.lower().get(), RoundingMode.HALF_EVEN);
            return new Interval(point, point);
        }
        BigDecimal first = amount.lower().orElse(points.get(0).at());
        BigDecimal last = amount.upper().orElse(points.get(points.size() - 1).at());
        long least = Math.min(at(first, RoundingMode.FLOOR), at(last, RoundingMode.FLOOR));
        long most = Math.max(at(first, RoundingMode.CEILING), at(last, RoundingMode.CEILING));
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (!Asked.isAbove(amount, point.at()) && !Asked.isBelow(amount, point.at())) {
                least = Math.min(least, point.degree());
                most = Math.max(most, point.degree());
            }
        }
        return new Interval(least, most);
    }

    private long at(BigDecimal number, RoundingMode rounding) {
        Point before = points.get(0);
        for (int i = 0; i < points.size(); i++) {
            Point next = points.get(i);
            if (number.compareTo(next.at()) <= 0) {
                return next == before || number.compareTo(before.at()) <= 0
                        ? before.degree()
                        : between(before, next, number, rounding);
            }
            before = next;
        }
        return before.degree();
    }

    private static long between(Point before, Point next, BigDecimal number, RoundingMode rounding) {
        int rise = next.degree() - before.degree();
        if (Degrees.isSmall(before.at()) && Degrees.isSmall(next.at()) && Degrees.isSmall(number)) {
            long way = number.longValue() - before.at().longValue();
            return Degrees.rounded(
                    before.degree(),
                    way * rise,
                    next.at().longValue() - before.at().longValue(),
                    rounding);
        }
        BigFraction way = Degrees.fraction(number.subtract(before.at()))
                .divide(Degrees.fraction(next.at().subtract(before.at())));
        return Degrees.rounded(way.multiply(rise).add(before.degree()), rounding);
    }

    @Override
    public List<Demand> demands() {
        return List.of(Demand.number(fact, unit, points.stream().map(Point::at).toArray(BigDecimal[]::new)));
    }

    @Override
    public String text(Language language) {
        String where = language == Language.DUTCH ? " bij " : " at ";
        return fact + ": "
                + points.stream()
                        .map(point -> Degrees.text(point.degree(), language)
                                + where
                                + language.decimal(point.at().toPlainString()))
                        .collect(Collectors.joining("; "));
    }
}
