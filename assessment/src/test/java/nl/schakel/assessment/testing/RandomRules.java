package nl.schakel.assessment.testing;

import static nl.schakel.assessment.criterion.Criterion.atLeast;
import static nl.schakel.assessment.criterion.Criterion.atMost;
import static nl.schakel.assessment.criterion.Criterion.between;
import static nl.schakel.assessment.criterion.Criterion.has;
import static nl.schakel.assessment.criterion.Criterion.hasAny;
import static nl.schakel.assessment.criterion.Criterion.hasSome;
import static nl.schakel.assessment.criterion.Criterion.holds;
import static nl.schakel.assessment.criterion.Criterion.present;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.schakel.assessment.criterion.All;
import nl.schakel.assessment.criterion.Any;
import nl.schakel.assessment.criterion.Bands;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Line;
import nl.schakel.assessment.criterion.Not;
import nl.schakel.assessment.criterion.Rated;
import nl.schakel.assessment.criterion.Some;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;

/** Rules of every kind over a user's own facts. */
final class RandomRules {

    private RandomRules() {}

    static Arbitrary<Rule> rules() {
        Arbitrary<Optional<Criterion>> applicability = Arbitraries.oneOf(
                Arbitraries.just(Optional.empty()), criteria(1).map(Optional::of));
        return Combinators.combine(gradings(), Arbitraries.of(Effect.class), applicability)
                .as((grading, effect, condition) -> Own.rule("it", grading).toBuilder()
                        .effect(effect)
                        .applicability(condition)
                        .build());
    }

    private static Arbitrary<Grading> gradings() {
        Arbitrary<Integer> degree = Arbitraries.of(0, 1, 250_000, 999_999, 1_000_000);
        Arbitrary<Grading> bands = Combinators.combine(degree, degree)
                .as((one, two) -> Bands.of("own.meetings", Bands.Step.from(1, one), Bands.Step.from(3, two)));
        Arbitrary<Grading> line = Combinators.combine(degree, degree)
                .as((one, two) -> Line.of("own.meetings", Line.Point.at(0, one), Line.Point.at(3, two)));
        Arbitrary<Grading> rated = Arbitraries.integers()
                .between(1, 3)
                .map(least ->
                        new Rated(FactId.of("own.marks"), Rated.By.MEAN, least, Optional.empty(), Optional.empty()));
        Arbitrary<Grading> condition = criteria(3).map(criterion -> criterion);
        return Arbitraries.frequencyOf(
                Tuple.of(6, condition), Tuple.of(1, bands), Tuple.of(1, line), Tuple.of(1, rated));
    }

    static Arbitrary<Criterion> criteria(int depth) {
        Arbitrary<Criterion> atom = Arbitraries.of(
                holds("own.leader"),
                holds("own.paper"),
                present("own.kinds"),
                has("own.kinds", "evaluation", "exchange"),
                has("own.kinds", "exchange"),
                hasAny("own.kinds", "evaluation", "follow-up"),
                hasSome("own.kinds", 2, "evaluation", "exchange", "follow-up"),
                atLeast("own.meetings", 2),
                atMost("own.meetings", 4),
                between("own.meetings", 3, 5));
        if (depth == 0) {
            return atom;
        }
        Arbitrary<Criterion> part = criteria(depth - 1);
        Arbitrary<List<Criterion>> parts = part.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                atom,
                parts.map(All::new),
                parts.map(Any::new),
                part.map(Not::new),
                parts.flatMap(
                        all -> Arbitraries.integers().between(1, all.size()).map(least -> new Some(least, all))));
    }
}
