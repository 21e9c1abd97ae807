package nl.schakel.samples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.assessment.engine.Priorities;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.report.Vocabulary;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.io.report.Meanings;

/** Scores in words and tables: every interval with how much of it is evidence. */
public final class ScoreText {

    private static final Vocabulary MEANINGS = Meanings.standard();
    private static final int SHOWN_NEXT = 5;

    private ScoreText() {}

    /**
     * Names an assessment: the partnership, the rule set and the days of which it speaks.
     *
     * @param assessment the assessment
     * @param language the language
     * @return two lines
     */
    public static String title(Assessment assessment, Language language) {
        return assessment.view().partnership().identity().name() + ": "
                + assessment.ruleSet().title().in(language) + "\n"
                + assessment.ruleSet() + "; " + Words.AS_OF.in(language) + " "
                + assessment.view().day() + ", " + Words.DOSSIER_OF.in(language) + " "
                + assessment.view().dossier().asOf() + "\n";
    }

    /**
     * Words the overall score.
     *
     * @param assessment the assessment
     * @param language the language
     * @return one line without line feed, such as '71..88 of 100, evidence for 82 %: at least half seen'
     */
    public static String overall(Assessment assessment, Language language) {
        return assessment.overall().text(language) + ": " + assessment.verdict().in(language);
    }

    /**
     * Compares assessments by one rule set: a column for each, a row for the score, its evidence, the verdict and every factor.
     *
     * @param assessments the assessments, by the same rule set
     * @param language the language
     * @return the table
     */
    public static TextTable comparison(List<Assessment> assessments, Language language) {
        Check.that(
                assessments.stream().map(Assessment::ruleSet).distinct().count() <= 1,
                "assessments",
                assessments.stream().map(each -> each.ruleSet().toString()).toList(),
                "must be by one rule set",
                "Assess all with the same framework.");
        TextTable table = TextTable.of(row(
                "", assessments, each -> each.view().partnership().identity().name()));
        table.row(row(
                Words.OVERALL.in(language),
                assessments,
                each -> each.overall().interval().toString()));
        table.row(row(
                Words.EVIDENCE.in(language),
                assessments,
                each -> each.overall().coverage().toString()));
        table.row(row(
                Words.VERDICT.in(language), assessments, each -> each.verdict().in(language)));
        for (Factor factor : assessments.isEmpty()
                ? List.<Factor>of()
                : assessments.get(0).ruleSet().factors()) {
            table.row(row(
                    factor.name().in(language),
                    assessments,
                    each -> score(each.factor(factor.id().value()), language)));
        }
        return table;
    }

    private static List<String> row(String heading, List<Assessment> assessments, Function<Assessment, String> cell) {
        return Stream.concat(Stream.of(heading), assessments.stream().map(cell)).toList();
    }

    private static String score(FactorResult result, Language language) {
        return result.applicable() == Truth.FALSE
                ? Words.NOT_APPLICABLE.in(language)
                : result.score().interval() + " (" + result.score().coverage() + ")";
    }

    /**
     * Lists the factors of one assessment.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the table
     */
    public static TextTable factors(Assessment assessment, Language language) {
        TextTable table = TextTable.of(Stream.of(Words.FACTOR, Words.GROUP, Words.SCORE, Words.EVIDENCE)
                .map(word -> word.in(language))
                .toList());
        for (FactorResult result : assessment.factors()) {
            boolean counts = result.applicable() != Truth.FALSE;
            table.row(List.of(
                    result.factor().name().in(language),
                    result.factor().group().label().in(language),
                    counts ? result.score().interval().toString() : Words.NOT_APPLICABLE.in(language),
                    counts ? result.score().coverage().toString() : ""));
        }
        return table;
    }

    /**
     * Sums an assessment up: what it is about, its score, and the table of factors.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the text
     */
    public static String summary(Assessment assessment, Language language) {
        boolean hindering =
                assessment.factors().stream().anyMatch(each -> each.factor().group() == FactorGroup.HINDERING);
        return title(assessment, language) + "\n" + overall(assessment, language) + "\n\n"
                + factors(assessment, language)
                + (hindering ? Words.HINDERING.in(language) + "\n" : "");
    }

    /**
     * Explains the outcomes that tell most.
     *
     * @param assessment the assessment
     * @param count how many at most
     * @param language the language
     * @return the explanations under a heading
     */
    public static String mostTelling(Assessment assessment, int count, Language language) {
        return Words.TELLING.in(language) + ":\n" + explained(assessment.mostTelling(count), language);
    }

    /**
     * Explains outcomes.
     *
     * @param outcomes the outcomes
     * @param language the language
     * @return each with what was seen and expected
     */
    public static String explained(List<RuleOutcome> outcomes, Language language) {
        StringBuilder text = new StringBuilder();
        outcomes.forEach(
                outcome -> text.append(Wrap.indented("* " + outcome.explain(language, MEANINGS), 2, TextTable.WIDTH)));
        return text.toString();
    }

    /**
     * Explains one factor.
     *
     * @param result the result of the factor
     * @param language the language
     * @return its score and its outcomes
     */
    public static String factor(FactorResult result, Language language) {
        return result.factor().name().in(language) + ": " + score(result, language) + "\n"
                + explained(result.outcomes(), language);
    }

    /**
     * Tells all of an assessment: its score, its factors, every outcome, what to ask next and what would raise it most.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the text
     */
    public static String whole(Assessment assessment, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(summary(assessment, language));
        assessment.factors().forEach(result -> parts.add(factor(result, language)));
        Priorities next = Priorities.of(assessment);
        Stream.of(
                        first(Words.ASK_NEXT, answers(next, language), language),
                        first(Words.RAISE_NEXT, raises(next, language), language))
                .filter(each -> !each.isEmpty())
                .forEach(parts::add);
        return String.join("\n", parts);
    }

    private static List<String> answers(Priorities priorities, Language language) {
        return priorities.answers().stream().map(each -> each.text(language)).toList();
    }

    private static List<String> raises(Priorities priorities, Language language) {
        return priorities.changes().stream()
                .filter(each -> each.lower() > 0)
                .map(each -> each.text(language))
                .toList();
    }

    private static String first(LocalizedText title, List<String> all, Language language) {
        return all.isEmpty()
                ? ""
                : title.in(language) + ":\n" + listed(all.subList(0, Math.min(SHOWN_NEXT, all.size())));
    }

    /**
     * Lists what is worth asking next, and what would surely raise the score.
     *
     * @param priorities the missing answers and the changes
     * @param language the language
     * @return a line for each, the most worthwhile first
     */
    public static String priorities(Priorities priorities, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(
                priorities.answers().isEmpty()
                        ? Words.NOTHING_MISSING.in(language) + "\n"
                        : listed(answers(priorities, language)));
        if (!raises(priorities, language).isEmpty()) {
            parts.add(Words.RAISE_NEXT.in(language) + ":\n" + listed(raises(priorities, language)));
        }
        return String.join("\n", parts);
    }

    private static String listed(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(Wrap.indented("* " + line, 2, TextTable.WIDTH)));
        return text.toString();
    }
}
