package nl.schakel.assessment.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/** A case that a rule should have, such as one in which it is met. */
sealed interface Need {

    /** Words the case, such as 'in which it is met'. */
    String text();

    /** Whether an outcome is such a case. */
    boolean isShownBy(Shown shown);

    /** Whether it can become such a case when more is known. */
    boolean isPossible(Shown shown);

    /** The facts on which it depends most. */
    default Set<FactId> first() {
        return Set.of();
    }

    /** The cases that a rule should have: highest, lowest, unknown, not applicable where that can be, and around its numbers. */
    static List<Need> of(Bench bench, List<Bound> bounds, List<Given> single) {
        List<Long> degrees = bench.rule().criterion() instanceof Criterion
                ? List.of(0L, Interval.WHOLE)
                : single.stream()
                        .map(given -> Shown.of(bench, bench.day(), given).degree())
                        .filter(Interval::isPoint)
                        .map(Interval::lower)
                        .toList();
        List<Need> needs = new ArrayList<>();
        long highest = degrees.stream().mapToLong(Long::longValue).max().orElse(Interval.WHOLE);
        long lowest = degrees.stream().mapToLong(Long::longValue).min().orElse(0);
        needs.add(new OfDegree(
                highest == Interval.WHOLE ? "in which it is met" : "in which it has its highest degree, " + highest,
                highest));
        needs.add(new OfDegree(
                lowest == 0 ? "in which it is not met" : "in which it has its lowest degree, " + lowest, lowest));
        needs.add(new Unknown());
        bench.rule().applicability().ifPresent(condition -> needs.add(new Inapplicable()));
        bounds.forEach(bound -> bound.edges().forEach(edge -> needs.add(new AtBound(bound, edge))));
        return needs;
    }

    /** It applies, with a degree. */
    record OfDegree(String text, long degree) implements Need {

        @Override
        public boolean isShownBy(Shown shown) {
            return shown.applicable() == Truth.TRUE && shown.degree().equals(new Interval(degree, degree));
        }

        @Override
        public boolean isPossible(Shown shown) {
            return shown.applicable() != Truth.FALSE && shown.degree().encloses(new Interval(degree, degree));
        }
    }

    /** It is not known. */
    record Unknown() implements Need {

        @Override
        public String text() {
            return "in which it is not known";
        }

        @Override
        public boolean isShownBy(Shown shown) {
            return !shown.isSettled();
        }

        @Override
        public boolean isPossible(Shown shown) {
            return isShownBy(shown);
        }
    }

    /** It does not apply. */
    record Inapplicable() implements Need {

        @Override
        public String text() {
            return "in which it does not apply";
        }

        @Override
        public boolean isShownBy(Shown shown) {
            return shown.applicable() == Truth.FALSE;
        }

        @Override
        public boolean isPossible(Shown shown) {
            return shown.applicable() != Truth.TRUE;
        }
    }

    /** A number lies at a bound and decides: beside the bound, or if it were not known, the outcome would be another. */
    record AtBound(Bound bound, Bound.Edge edge) implements Need {

        @Override
        public String text() {
            return "with " + bound.text(edge);
        }

        @Override
        public Set<FactId> first() {
            return bound.facts();
        }

        @Override
        public boolean isShownBy(Shown shown) {
            if (!bound.isAt(edge, shown.values())) {
                return false;
            }
            return bound.tells(edge) ? shown.isSettled() && decides(shown) : shown.applicable() == Truth.TRUE;
        }

        private boolean decides(Shown shown) {
            List<FactValue> around = bound.around(shown.values());
            return around.isEmpty()
                    ? shown.differsFrom(shown.without(bound.facts()))
                    : around.stream()
                            .anyMatch(value -> shown.differsFrom(
                                    shown.with(bound.facts().iterator().next(), value)));
        }

        @Override
        public boolean isPossible(Shown shown) {
            return bound.mayBeAt(edge, shown.values())
                    && !shown.without(bound.facts()).isSettled();
        }
    }
}
