package nl.schakel.assessment.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * What is worth doing next: the missing answers that would narrow the overall score most, and the changes that would raise it most.
 *
 * @param answers the missing answers, the most worthwhile first
 * @param changes the changes that raise the score, the one that raises it most first
 */
public record Priorities(List<MissingAnswer> answers, List<Raise> changes) {

    /** Refuses null. */
    public Priorities {
        answers = Check.list(answers, "answers");
        changes = Check.list(changes, "changes");
    }

    /**
     * A fact of which more can be known, and that a rule asks which is not known to be met or not met.
     *
     * @param fact the fact
     * @param outcomes the outcomes of these rules, as they are
     * @param narrowing by how many millionths the overall score would be narrower at least, whatever the answer
     * @param most by how many millionths it would be narrower at most, by the answer that tells most
     */
    public record MissingAnswer(Fact fact, List<RuleOutcome> outcomes, long narrowing, long most) {

        /** Refuses null. */
        public MissingAnswer {
            Check.given(fact, "fact");
            outcomes = Check.list(outcomes, "outcomes");
        }

        /**
         * Words the missing answer.
         *
         * @param language the language
         * @return such as 'er is een coördinator? (maakt de score 2,4 punten smaller)'
         */
        public String text(Language language) {
            boolean dutch = language == Language.DUTCH;
            String least = points(narrowing, language);
            String greatest = points(most, language);
            String by = least.equals(greatest)
                    ? least
                    : narrowing < Interval.WHOLE / 1000
                            ? (dutch ? "tot " : "up to ") + greatest
                            : least + (dutch ? " tot " : " to ") + greatest;
            return fact.meaning().in(language) + "? ("
                    + (dutch ? "maakt de score " + by + " punten smaller" : "narrows the score by " + by + " points")
                    + ")";
        }
    }

    /**
     * A change that raises the score: what it surely is, or at least what it may be.
     *
     * @param fact the fact
     * @param change the change of it
     * @param lower by how many millionths the lower bound of the overall score rises
     * @param upper by how many millionths its upper bound rises; negative where it falls
     */
    public record Raise(Fact fact, Change change, long lower, long upper) {

        /** Refuses null. */
        public Raise {
            Check.given(fact, "fact");
            Check.given(change, "change");
        }

        /**
         * Words the change.
         *
         * @param language the language
         * @return such as 'er is een coördinator: onbekend → ja (verhoogt de score met 2,4 punten)'
         */
        public String text(Language language) {
            boolean sure = lower > 0;
            String points = points(sure ? lower : upper, language);
            return change.text(fact, language) + " ("
                    + (language == Language.DUTCH
                            ? "verhoogt " + (sure ? "de score" : "wat de score kan zijn") + " met " + points + " punten"
                            : "raises " + (sure ? "the score" : "what the score may be") + " by " + points + " points")
                    + ")";
        }
    }

    /** Tenths of a point of 100, not rounded up. */
    private static String points(long millionths, Language language) {
        long tenths = millionths / (Interval.WHOLE / 1000);
        return tenths / 10 + (language == Language.DUTCH ? "," : ".") + tenths % 10;
    }

    /**
     * Finds what is worth doing next.
     *
     * @param assessment the assessment as it is
     * @return the missing answers, and the changes that raise its score
     */
    public static Priorities of(Assessment assessment) {
        return of(Assessor.of(assessment.ruleSet(), assessment.facts().catalogue()), assessment.facts());
    }

    /**
     * Finds what is worth doing next.
     *
     * @param assessor the rule set made ready
     * @param facts the facts as they are
     * @return the missing answers, and the changes that raise the score
     */
    public static Priorities of(Assessor assessor, FactSheet facts) {
        Assessment before = assessor.assess(facts);
        return new Priorities(answers(assessor, before), raises(assessor, before));
    }

    private static List<MissingAnswer> answers(Assessor assessor, Assessment before) {
        FactSheet facts = before.facts();
        Questions questions = Questions.of(assessor.ruleSet(), facts.view().day());
        List<RuleOutcome> open = before.outcomes().stream()
                .filter(outcome -> outcome.rule().weight() > 0)
                .filter(outcome -> outcome.applicable() != Truth.FALSE && !outcome.isKnown())
                .toList();
        List<MissingAnswer> answers = new ArrayList<>();
        for (FactId id : questions.facts()) {
            List<RuleOutcome> asking = open.stream()
                    .filter(outcome ->
                            outcome.seen().stream().anyMatch(seen -> seen.fact().equals(id)))
                    .toList();
            if (!asking.isEmpty() && questions.isOpen(id, facts.value(id))) {
                Fact fact = facts.catalogue().fact(id);
                long width = before.overall().interval().width();
                LongSummaryStatistics widths = new Possible(questions, fact)
                        .answers(facts.value(id)).stream()
                                .map(answer -> assessor.assess(facts.supposing(Map.of(id, answer))))
                                .mapToLong(after -> after.overall().interval().width())
                                .summaryStatistics();
                if (widths.getCount() > 0 && widths.getMin() < width) {
                    answers.add(new MissingAnswer(fact, asking, width - widths.getMax(), width - widths.getMin()));
                }
            }
        }
        answers.sort(Comparator.comparing(MissingAnswer::narrowing)
                .thenComparing(MissingAnswer::most)
                .reversed());
        return answers;
    }

    private static List<Raise> raises(Assessor assessor, Assessment before) {
        FactSheet facts = before.facts();
        Interval score = before.overall().interval();
        return Changes.of(assessor.ruleSet(), facts).stream()
                .map(change -> {
                    Interval after = assessor.assess(facts.supposing(Map.of(change.fact(), change.after())))
                            .overall()
                            .interval();
                    return new Raise(
                            facts.catalogue().fact(change.fact()),
                            change,
                            after.lower() - score.lower(),
                            after.upper() - score.upper());
                })
                .filter(raise -> raise.lower() > 0 || raise.lower() == 0 && raise.upper() > 0)
                .sorted(Comparator.comparing(Raise::lower)
                        .thenComparing(Raise::upper)
                        .reversed())
                .toList();
    }

    /** {@return the missing answers and the changes in English, one a line} */
    @Override
    public String toString() {
        return answers.isEmpty() && changes.isEmpty()
                ? "nothing is missing, and no single change raises the score"
                : Stream.concat(
                                answers.stream().map(answer -> answer.text(Language.ENGLISH)),
                                changes.stream().map(change -> change.text(Language.ENGLISH)))
                        .collect(Collectors.joining("\n"));
    }
}
