package nl.schakel.assessment.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.schakel.assessment.criterion.All;
import nl.schakel.assessment.criterion.Any;
import nl.schakel.assessment.criterion.AtLeast;
import nl.schakel.assessment.criterion.AtMost;
import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Between;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Has;
import nl.schakel.assessment.criterion.HasAny;
import nl.schakel.assessment.criterion.HasSome;
import nl.schakel.assessment.criterion.Holds;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Named;
import nl.schakel.assessment.criterion.Not;
import nl.schakel.assessment.criterion.Present;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.criterion.Some;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.truth.Truth;
import org.apache.commons.numbers.fraction.BigFraction;

/** The degree of a grading by DESIGN §5, worked out in the plainest way; it shares nothing but the records with what it checks. */
final class NaiveGrading {

    private static final BigFraction WHOLE = BigFraction.of(1_000_000);

    private final Map<String, Criterion> definitions;
    private final Function<FactId, FactValue> facts;

    NaiveGrading(Map<String, Criterion> definitions, Function<FactId, FactValue> facts) {
        this.definitions = definitions;
        this.facts = facts;
    }

    /** What a condition may turn out to be: met, not met, or still both. */
    record May(boolean hold, boolean fail) {

        May and(May other) {
            return new May(hold && other.hold, fail || other.fail);
        }
    }

    /** Between which degrees it lies, in millionths and not rounded. */
    record Degree(BigFraction least, BigFraction most) {

        static final Degree ANY = new Degree(BigFraction.ZERO, WHOLE);

        static Degree hull(List<BigFraction> possible) {
            return new Degree(
                    possible.stream().min(BigFraction::compareTo).orElseThrow(),
                    possible.stream().max(BigFraction::compareTo).orElseThrow());
        }

        Degree opposite() {
            return new Degree(WHOLE.subtract(most), WHOLE.subtract(least));
        }
    }

    Degree degree(Grading grading) {
        if (grading instanceof Criterion criterion) {
            May may = may(criterion);
            return new Degree(may.fail() ? BigFraction.ZERO : WHOLE, may.hold() ? WHOLE : BigFraction.ZERO);
        }
        if (grading instanceof Bands bands) {
            List<BigFraction> turns =
                    bands.steps().stream().map(step -> exact(step.from())).toList();
            return overRange(amount(bands.fact()), turns, number -> onStep(bands, number));
        }
        if (grading instanceof Line line) {
            List<BigFraction> turns =
                    line.points().stream().map(point -> exact(point.at())).toList();
            return overRange(amount(line.fact()), turns, number -> onLine(line, number));
        }
        return rated((Rated) grading);
    }

    May may(Criterion criterion) {
        if (criterion instanceof Holds holds) {
            Truth truth = ((FactValue.Holds) facts.apply(holds.fact())).truth();
            return new May(truth != Truth.FALSE, truth != Truth.TRUE);
        }
        if (criterion instanceof AtLeast atLeast) {
            return within(amount(atLeast.fact()), Optional.of(atLeast.least().value()), Optional.empty());
        }
        if (criterion instanceof AtMost atMost) {
            return within(
                    amount(atMost.fact()),
                    Optional.empty(),
                    Optional.of(atMost.most().value()));
        }
        if (criterion instanceof Between between) {
            return within(
                    amount(between.fact()),
                    Optional.of(between.range().value()),
                    between.range().end());
        }
        if (criterion instanceof Present present) {
            return set(present.fact(), there -> !there.isEmpty());
        }
        if (criterion instanceof Has has) {
            return set(has.fact(), there -> there.containsAll(has.codes()));
        }
        if (criterion instanceof HasAny has) {
            return set(has.fact(), there -> common(there, has.codes()) >= 1);
        }
        if (criterion instanceof HasSome has) {
            return set(has.fact(), there -> common(there, has.codes()) >= has.least());
        }
        if (criterion instanceof All all) {
            return ofSome(all.criteria(), all.criteria().size());
        }
        if (criterion instanceof Any any) {
            return ofSome(any.criteria(), 1);
        }
        if (criterion instanceof Some some) {
            return ofSome(some.criteria(), some.least());
        }
        if (criterion instanceof Not not) {
            May may = may(not.criterion());
            return new May(may.fail(), may.hold());
        }
        return may(definitions.get(((Named) criterion).name()));
    }

    private May ofSome(List<Criterion> criteria, int least) {
        int canHold = 0;
        int mustHold = 0;
        for (Criterion each : criteria) {
            May may = may(each);
            canHold += may.hold() ? 1 : 0;
            mustHold += may.fail() ? 0 : 1;
        }
        return new May(canHold >= least, mustHold < least);
    }

    private FactValue.Amount amount(FactId fact) {
        return (FactValue.Amount) facts.apply(fact);
    }

    private static May within(FactValue.Amount amount, Optional<BigDecimal> first, Optional<BigDecimal> last) {
        boolean tooSmall = isBefore(amount.upper(), first);
        boolean tooGreat = isBefore(last, amount.lower());
        boolean maybeTooSmall = first.isPresent() && (amount.lower().isEmpty() || isBefore(amount.lower(), first));
        boolean maybeTooGreat = last.isPresent() && (amount.upper().isEmpty() || isBefore(last, amount.upper()));
        return new May(!tooSmall && !tooGreat, maybeTooSmall || maybeTooGreat);
    }

    private static boolean isBefore(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
    }

    /** An open set may still hold anything, so that a condition that more codes can only help may hold. */
    private May set(FactId fact, Predicate<Set<String>> met) {
        FactValue.Codes codes = (FactValue.Codes) facts.apply(fact);
        boolean now = met.test(codes.there());
        return new May(now || !codes.complete(), !now);
    }

    private static long common(Set<String> there, Set<String> asked) {
        Set<String> both = new HashSet<>(there);
        both.retainAll(asked);
        return both.size();
    }

    /** The degrees at both ends of what the number may be, and wherever it turns between them. */
    private static Degree overRange(
            FactValue.Amount amount, List<BigFraction> turns, Function<BigFraction, BigFraction> at) {
        BigFraction before = turns.get(0).subtract(1);
        BigFraction beyond = turns.get(turns.size() - 1).add(1);
        BigFraction first =
                amount.lower().or(amount::upper).map(NaiveGrading::exact).orElse(before);
        BigFraction last =
                amount.upper().or(amount::lower).map(NaiveGrading::exact).orElse(beyond);
        if (amount.lower().isEmpty() && before.compareTo(first) < 0) {
            first = before;
        }
        if (amount.upper().isEmpty() && beyond.compareTo(last) > 0) {
            last = beyond;
        }
        List<BigFraction> possible = new ArrayList<>(List.of(at.apply(first), at.apply(last)));
        for (BigFraction turn : turns) {
            if (first.compareTo(turn) <= 0 && turn.compareTo(last) <= 0) {
                possible.add(at.apply(turn));
            }
        }
        return Degree.hull(possible);
    }

    private static BigFraction onStep(Bands bands, BigFraction number) {
        int degree = bands.below();
        for (Bands.Step step : bands.steps()) {
            if (exact(step.from()).compareTo(number) <= 0) {
                degree = step.degree();
            }
        }
        return BigFraction.of(degree);
    }

    private static BigFraction onLine(Line line, BigFraction number) {
        List<Line.Point> points = line.points();
        for (int i = points.size() - 1; i >= 0; i--) {
            BigFraction at = exact(points.get(i).at());
            BigFraction degree = BigFraction.of(points.get(i).degree());
            if (number.compareTo(at) >= 0 && i == points.size() - 1) {
                return degree;
            }
            if (number.compareTo(at) >= 0) {
                BigFraction slope = BigFraction.of(points.get(i + 1).degree())
                        .subtract(degree)
                        .divide(exact(points.get(i + 1).at()).subtract(at));
                return slope.multiply(number.subtract(at)).add(degree);
            }
        }
        return BigFraction.of(points.get(0).degree());
    }

    private Degree rated(Rated rated) {
        FactValue.Ratings ratings = (FactValue.Ratings) facts.apply(rated.fact());
        List<BigFraction> marks = new ArrayList<>();
        for (FactValue.Mark mark : ratings.marks()) {
            if (rated.layer().isPresent() && mark.layer().isEmpty()
                    || rated.role().isPresent() && mark.role().isEmpty()) {
                return Degree.ANY;
            }
            boolean ofRole = rated.role().isEmpty()
                    || mark.role()
                            .get()
                            .equals(rated.role()
                                    .get()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'));
            if (ofRole && (rated.layer().isEmpty() || rated.layer().equals(mark.layer()))) {
                marks.add(BigFraction.of(
                                mark.rating().mark() - mark.rating().least(),
                                mark.rating().most() - mark.rating().least())
                        .multiply(WHOLE));
            }
        }
        if (!ratings.complete() || marks.size() < rated.leastAnswers()) {
            return Degree.ANY;
        }
        marks.sort(BigFraction::compareTo);
        int half = marks.size() / 2;
        boolean odd = marks.size() % 2 == 1;
        List<BigFraction> counting = rated.by() == Rated.By.MEAN
                ? marks
                : odd ? List.of(marks.get(half)) : List.of(marks.get(half - 1), marks.get(half));
        BigFraction sum = BigFraction.ZERO;
        for (BigFraction mark : counting) {
            sum = sum.add(mark);
        }
        BigFraction joined = sum.divide(counting.size());
        return new Degree(joined, joined);
    }

    private static BigFraction exact(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(
                        number.unscaledValue(),
                        BigDecimal.TEN.pow(number.scale()).toBigIntegerExact());
    }
}
