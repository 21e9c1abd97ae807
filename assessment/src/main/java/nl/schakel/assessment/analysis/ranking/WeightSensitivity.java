package nl.schakel.assessment.analysis.ranking;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/**
 * How far each weight may move before a place or a verdict changes, such as {@code WeightSensitivity.of(assessments)}.
 *
 * <p>Each weight moves alone, by one thousandth at a time, all others as they are, until the first change in each direction. Beyond it all
 * may be as it was again: scores go in rounded steps, a weight of zero drops out, and where not everything applies to everybody, two
 * partnerships can pass each other more than once. A safe range is the unbroken one around the present weight.
 *
 * @param ranking the ranking with the present weights
 * @param limit the greatest weight that was tried, in whole thousandths
 * @param ranges the factors or rules, in the order of the rule set
 */
public record WeightSensitivity(Ranking ranking, int limit, List<WeightRange> ranges) {

    /** Ten times a usual weight. */
    public static final int USUAL_LIMIT = 10_000;

    private static final LocalizedText FACTOR = LocalizedText.of("factor", "factor");
    private static final LocalizedText RULE = LocalizedText.of("regel", "rule");
    private static final LocalizedText WEIGHT = LocalizedText.of("gewicht", "weight");
    private static final LocalizedText SAME_PLACES = LocalizedText.of("zelfde plaatsen", "same places");
    private static final LocalizedText SAME_VERDICTS = LocalizedText.of("zelfde oordelen", "same verdicts");

    /** Refuses null. */
    public WeightSensitivity {
        Check.given(ranking, "ranking");
        ranges = Check.list(ranges, "ranges");
    }

    /**
     * Moves the weight of every factor from 0 to 10,000 thousandths, or to the greatest present weight if that is more.
     *
     * @param assessments one or more assessments by one rule set, each of another partnership or of another day
     * @return how far each may move
     */
    public static WeightSensitivity of(List<Assessment> assessments) {
        return of(assessments, Progress.NONE);
    }

    /**
     * Moves the weight of every factor as far as {@link #of(List)} does.
     *
     * @param assessments one or more assessments by one rule set, each of another partnership or of another day
     * @param progress is told how many of the weights are tried, and can cancel
     * @return how far each may move
     */
    public static WeightSensitivity of(List<Assessment> assessments, Progress progress) {
        List<Assessment> cohort = Cohort.of(assessments);
        int greatest = greatest(cohort.get(0).ruleSet().factors().stream().mapToInt(Factor::weight));
        return of(cohort, Math.max(USUAL_LIMIT, greatest), progress);
    }

    /**
     * Moves the weight of every factor.
     *
     * @param assessments one or more assessments by one rule set, each of another partnership or of another day
     * @param limit the greatest weight to try, in whole thousandths, at least as great as each present weight
     * @param progress is told how many of the weights are tried, and can cancel
     * @return how far each may move
     */
    public static WeightSensitivity of(List<Assessment> assessments, int limit, Progress progress) {
        List<Assessment> cohort = Cohort.of(assessments);
        RuleSet ruleSet = cohort.get(0).ruleSet();
        ruleSet.factors().forEach(factor -> within(limit, "factor " + factor.id(), factor.weight()));
        WeightScan scan = new WeightScan(cohort, limit, ruleSet.factors().size(), progress);
        List<WeightRange> ranges = ruleSet.factors().stream().map(scan::of).toList();
        return new WeightSensitivity(scan.ranking(), limit, ranges);
    }

    /**
     * Moves the weight of every rule from 0 to 10,000 thousandths, or to the greatest present weight if that is more.
     *
     * @param assessments one or more assessments by one rule set, each of another partnership or of another day
     * @return how far each may move
     */
    public static WeightSensitivity ofRules(List<Assessment> assessments) {
        List<Assessment> cohort = Cohort.of(assessments);
        int greatest = greatest(cohort.get(0).ruleSet().rules().stream().mapToInt(Rule::weight));
        return ofRules(cohort, Math.max(USUAL_LIMIT, greatest), Progress.NONE);
    }

    /**
     * Moves the weight of every rule.
     *
     * @param assessments one or more assessments by one rule set, each of another partnership or of another day
     * @param limit the greatest weight to try, in whole thousandths, at least as great as each present weight
     * @param progress is told how many of the weights are tried, and can cancel
     * @return how far each may move
     */
    public static WeightSensitivity ofRules(List<Assessment> assessments, int limit, Progress progress) {
        List<Assessment> cohort = Cohort.of(assessments);
        RuleSet ruleSet = cohort.get(0).ruleSet();
        ruleSet.rules().forEach(rule -> within(limit, "rule " + rule.id(), rule.weight()));
        WeightScan scan = new WeightScan(cohort, limit, ruleSet.rules().size(), progress);
        List<WeightRange> ranges = ruleSet.factors().stream()
                .flatMap(factor -> ruleSet.rules().stream()
                        .filter(rule -> rule.factor().equals(factor.id()))
                        .map(rule -> scan.of(factor, rule)))
                .toList();
        return new WeightSensitivity(scan.ranking(), limit, ranges);
    }

    private static int greatest(IntStream weights) {
        return weights.max().orElse(0);
    }

    private static void within(int limit, String what, int weight) {
        if (weight > limit) {
            throw Check.refused(
                    "limit",
                    limit,
                    "must not be below the weight of " + what + ", which is " + weight,
                    "Give a limit that is no less than any present weight.");
        }
    }

    /**
     * Words the ranges as a table: one line for each weight, and below it what changes just outside.
     *
     * @param language the language
     * @return the lines, without a line feed at the end
     */
    public String text(Language language) {
        boolean ofRules = ranges.stream().anyMatch(range -> range.rule().isPresent());
        Columns table = new Columns(
                1, RankingText.words(language, ofRules ? RULE : FACTOR, WEIGHT, SAME_PLACES, SAME_VERDICTS));
        ranges.forEach(range -> table.add(Columns.cells(
                range.name(language),
                Integer.toString(range.weight()),
                range.places().toString(),
                range.verdicts().toString())));
        List<String> rows = table.lines();
        List<Assessment> all = ranking.assessments();
        Function<Ranked, String> name = entry -> Cohort.nameAndDay(entry.assessment(), all);
        Stream<String> body = IntStream.range(0, ranges.size())
                .boxed()
                .flatMap(i -> Stream.concat(Stream.of(rows.get(i + 1)), ranges.get(i).turns(name, language).stream()));
        String title = RankingText.title(ranking.ruleSet(), language)
                + (language == Language.DUTCH ? ": gewichten van 0 tot " : ": weights from 0 to ")
                + limit;
        return String.join(
                "\n", Stream.concat(Stream.of(title, rows.get(0)), body).toList());
    }

    /** {@return the table in English} */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
