package nl.schakel.assessment.analysis.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.schakel.assessment.engine.Rescoring;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/** Draws what the unknowns of one partnership turn out to be. Each rule has chance of its own, so that knowing one more changes no other. */
final class Completion {

    /** An outcome with the chance by which it is completed; none for what is known. */
    private record Draw(RuleOutcome outcome, Optional<Random> applicable, Optional<Random> degree) {

        boolean isNeeded() {
            return applicable.isPresent() || degree.isPresent();
        }

        RuleOutcome next() {
            return isNeeded()
                    ? new RuleOutcome(
                            outcome.rule(),
                            applicable
                                    .map(random -> Truth.of(random.nextBoolean()))
                                    .orElse(outcome.applicable()),
                            degree.map(random -> point(outcome.degree(), random))
                                    .orElse(outcome.degree()),
                            outcome.seen())
                    : outcome;
        }

        private static Interval point(Interval interval, Random random) {
            long point = interval.lower() + random.nextInt((int) interval.width() + 1);
            return new Interval(point, point);
        }
    }

    private final Rescoring start;
    private final List<Draw> draws;

    Completion(Assessment assessment, Unknowns unknowns, long seed) {
        this.start = Rescoring.of(assessment);
        List<Draw> all = assessment.outcomes().stream()
                .map(outcome -> draw(assessment, outcome, seed))
                .toList();
        this.draws = unknowns == Unknowns.DRAWN && all.stream().anyMatch(Draw::isNeeded) ? all : List.of();
    }

    private static Draw draw(Assessment assessment, RuleOutcome outcome, long seed) {
        return new Draw(
                outcome,
                chance(outcome.applicable() == Truth.UNKNOWN, assessment, outcome.rule(), "applicable", seed),
                chance(
                        outcome.applicable() != Truth.FALSE && !outcome.degree().isPoint(),
                        assessment,
                        outcome.rule(),
                        "degree",
                        seed));
    }

    private static Optional<Random> chance(
            boolean needed, Assessment assessment, Rule rule, String purpose, long seed) {
        return needed
                ? Optional.of(Chance.of(
                        seed,
                        Cohort.id(assessment).value(),
                        Cohort.day(assessment).toString(),
                        purpose,
                        rule.id().value(),
                        rule.validity().map(Object::toString).orElse("")))
                : Optional.empty();
    }

    /** The scores with all that is drawn, or as they are where nothing is. */
    Rescoring next() {
        if (draws.isEmpty()) {
            return start;
        }
        List<RuleOutcome> outcomes = new ArrayList<>(draws.size());
        for (Draw draw : draws) {
            outcomes.add(draw.next());
        }
        return start.outcomes(outcomes);
    }
}
