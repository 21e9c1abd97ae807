package nl.schakel.assessment.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * What is worth asking next: the rules whose missing answer would narrow the overall score most.
 *
 * @param answers the missing answers, the most worthwhile first
 */
public record Priorities(List<MissingAnswer> answers) {

    /** Refuses null. */
    public Priorities {
        answers = Check.list(answers, "answers");
    }

    /**
     * A rule of which it is not known whether it is met.
     *
     * @param outcome the outcome as it is
     * @param narrowing by how many millionths the overall score would be narrower at least, whatever the answer
     */
    public record MissingAnswer(RuleOutcome outcome, long narrowing) {

        /** Refuses null. */
        public MissingAnswer {
            Check.given(outcome, "outcome");
        }

        /**
         * Words the missing answer.
         *
         * @param language the language
         * @return such as 'er is een projectleider? (maakt de score 2,4 punten smaller)'
         */
        public String text(Language language) {
            boolean dutch = language == Language.DUTCH;
            long tenths = narrowing / (Interval.WHOLE / 1000);
            String points = tenths / 10 + (dutch ? "," : ".") + tenths % 10;
            return outcome.rule().text().in(language) + "? ("
                    + (dutch
                            ? "maakt de score " + points + " punten smaller"
                            : "narrows the score by " + points + " points")
                    + ")";
        }
    }

    /**
     * Finds the missing answers of an assessment.
     *
     * @param assessment the assessment
     * @return the rules that apply, or may apply, and are not known to be met or not met
     */
    public static Priorities of(Assessment assessment) {
        List<MissingAnswer> answers = new ArrayList<>();
        for (RuleOutcome outcome : assessment.outcomes()) {
            if (outcome.applicable() != Truth.FALSE && !outcome.degree().isPoint()) {
                long before = assessment.overall().interval().width();
                long after =
                        Math.max(width(assessment, outcome, Interval.ZERO), width(assessment, outcome, Interval.ONE));
                answers.add(new MissingAnswer(outcome, before - after));
            }
        }
        answers.sort(Comparator.comparing(MissingAnswer::narrowing).reversed());
        return new Priorities(answers);
    }

    private static long width(Assessment assessment, RuleOutcome unknown, Interval answer) {
        List<FactorResult> factors = assessment.factors().stream()
                .map(result -> Scoring.factor(
                        result.factor(),
                        result.outcomes().stream()
                                .map(outcome -> outcome.equals(unknown)
                                        ? new RuleOutcome(outcome.rule(), outcome.applicable(), answer, outcome.seen())
                                        : outcome)
                                .toList()))
                .toList();
        return Scoring.overall(assessment.ruleSet().aggregation(), factors)
                .interval()
                .width();
    }

    /** {@return the missing answers in English, one a line} */
    @Override
    public String toString() {
        return answers.isEmpty()
                ? "nothing is missing"
                : answers.stream().map(answer -> answer.text(Language.ENGLISH)).collect(Collectors.joining("\n"));
    }
}
