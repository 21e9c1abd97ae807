package nl.schakel.samples.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.Evidence;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** Partnerships by several frameworks: a table of their scores, and what tells most for and against each. */
public final class FrameworksText {

    private static final LocalizedText PARTNERSHIP = LocalizedText.of("Samenwerking", "Partnership");
    private static final LocalizedText MOMENT = LocalizedText.of("Op", "As of");
    private static final LocalizedText BRACKETS = LocalizedText.of(
            "Tussen haakjes: niet genoeg gegevens voor een oordeel.",
            "In brackets: not enough evidence for a verdict.");
    private static final LocalizedText FOR = LocalizedText.of("hoogst", "highest");
    private static final LocalizedText AGAINST = LocalizedText.of("laagst", "lowest");

    private FrameworksText() {}

    /**
     * Makes a table of overall scores: a row for each partnership, and a numbered column for each framework.
     *
     * @param rows for each partnership its assessments, all by the same frameworks in the same order
     * @param language the language
     * @return what the numbers mean, then the table of scores, in brackets where there is not enough evidence
     */
    public static String scores(List<List<Assessment>> rows, Language language) {
        StringBuilder legend = new StringBuilder();
        List<String> heads = new ArrayList<>(List.of(PARTNERSHIP.in(language), MOMENT.in(language)));
        rows.stream().limit(1).flatMap(List::stream).forEach(each -> {
            String number = Integer.toString(heads.size() - 1);
            heads.add(number);
            legend.append(number).append(": ").append(each.ruleSet()).append('\n');
        });
        TextTable table = TextTable.of(heads);
        for (List<Assessment> row : rows) {
            List<String> cells = new ArrayList<>();
            cells.add(row.get(0).view().partnership().identity().name());
            cells.add(row.get(0).view().dossier().asOf().toString());
            row.forEach(each -> cells.add(
                    each.hasEnoughEvidence()
                            ? each.overall().interval().toString()
                            : "(" + each.overall().interval() + ")"));
            table.row(cells);
        }
        return legend + BRACKETS.in(language) + "\n\n" + table;
    }

    /**
     * Tells for one assessment the factor that is surely highest and the one that is surely lowest, each with the outcome that tells most.
     *
     * @param assessment the assessment
     * @param language the language
     * @return the score, then a line for each factor; no line where nothing is known
     */
    public static String reasons(Assessment assessment, Language language) {
        String name = assessment.view().partnership().identity().name() + " ("
                + assessment.view().dossier().asOf() + ")";
        StringBuilder text = new StringBuilder(
                Wrap.indented(name + ": " + ScoreText.overall(assessment, language), 4, TextTable.WIDTH));
        factor(assessment, Truth.TRUE).ifPresent(each -> text.append(line(FOR, each, Truth.TRUE, language)));
        factor(assessment, Truth.FALSE).ifPresent(each -> text.append(line(AGAINST, each, Truth.FALSE, language)));
        return text.toString();
    }

    /** The factor with the highest lower bound that has a rule met, or with the lowest upper bound that has one not met. */
    private static Optional<FactorResult> factor(Assessment assessment, Truth met) {
        Comparator<FactorResult> order = met == Truth.TRUE
                ? Comparator.<FactorResult>comparingLong(each -> each.degree().lower())
                        .reversed()
                : Comparator.comparingLong(each -> each.degree().upper());
        return assessment.factors().stream()
                .filter(each -> outcomes(each, met).findAny().isPresent())
                .min(order);
    }

    private static Stream<RuleOutcome> outcomes(FactorResult factor, Truth met) {
        return factor.outcomes().stream().filter(each -> each.isKnown() && each.met() == met && each.weight() > 0);
    }

    private static String line(LocalizedText which, FactorResult factor, Truth met, Language language) {
        RuleOutcome telling = outcomes(factor, met)
                .max(Comparator.comparingInt(FrameworksText::amountSeen))
                .orElseThrow();
        String seen = telling.telling().stream()
                .flatMap(each -> each.evidence().stream())
                .findFirst()
                .map((Evidence evidence) -> " - " + evidence.text(language))
                .orElse("");
        return Wrap.indented(
                "  " + which.in(language) + ": " + factor.factor().name().in(language) + " ("
                        + factor.score().interval() + "), "
                        + telling.rule().text().in(language) + ": " + telling.verdict(language) + seen,
                6,
                TextTable.WIDTH);
    }

    private static int amountSeen(RuleOutcome outcome) {
        return outcome.telling().stream()
                .map(Seen::evidence)
                .mapToInt(List::size)
                .sum();
    }
}
