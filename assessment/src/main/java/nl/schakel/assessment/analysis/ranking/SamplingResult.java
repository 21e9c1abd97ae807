package nl.schakel.assessment.analysis.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/**
 * What came out of a sampling: how often each partnership came first, second and so on.
 *
 * @param plan how it was drawn
 * @param partnerships the partnerships; who came first most often first, then who came second most often and so on, then the higher median,
 *     then by the id of the partnership and the day
 */
public record SamplingResult(SamplingPlan plan, List<SampledPartnership> partnerships) {

    private static final LocalizedText WITHOUT = LocalizedText.of("geen score", "no score");
    private static final LocalizedText LOWEST = LocalizedText.of("laagste", "lowest");
    private static final LocalizedText MEDIAN = LocalizedText.of("mediaan", "median");
    private static final LocalizedText HIGHEST = LocalizedText.of("hoogste", "highest");

    static final Comparator<SampledPartnership> ORDER = Comparator.comparing(
                    SampledPartnership::counts, SamplingResult::compare)
            .reversed()
            .thenComparing(
                    each -> each.spread().map(SampledPartnership.Spread::median).orElse(-1L), Comparator.reverseOrder())
            .thenComparing(SampledPartnership::assessment, Cohort.ORDER);

    /** Refuses a result of nobody. */
    public SamplingResult {
        Check.given(plan, "plan");
        partnerships = Check.list(partnerships, "partnerships");
        Check.that(
                !partnerships.isEmpty(),
                "partnerships",
                partnerships,
                "must be one or more",
                "Let Sampling work it out.");
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .map(i -> one.get(i).compareTo(other.get(i)))
                .filter(compared -> compared != 0)
                .findFirst()
                .orElse(0);
    }

    /**
     * Words the result as a table, one line a partnership, with a title and headings above it: how often at each place, and the scores.
     *
     * @param language the language
     * @return the lines, without a line feed at the end
     */
    public String text(Language language) {
        List<String> headings = new ArrayList<>(RankingText.words(language, RankingText.PARTNERSHIP, RankingText.DAY));
        IntStream.rangeClosed(1, partnerships.size())
                .mapToObj(Integer::toString)
                .forEach(headings::add);
        headings.add(WITHOUT.in(language));
        headings.addAll(List.of(LOWEST.in(language), "5 %", MEDIAN.in(language), "95 %", HIGHEST.in(language)));
        Columns table = new Columns(2, headings);
        List<Assessment> all =
                partnerships.stream().map(SampledPartnership::assessment).toList();
        partnerships.forEach(each -> table.add(cells(each, all)));
        List<String> lines = new ArrayList<>();
        lines.add(RankingText.title(partnerships.get(0).assessment().ruleSet(), language) + ": " + plan.text(language));
        lines.addAll(table.lines());
        return String.join("\n", lines);
    }

    private static List<String> cells(SampledPartnership each, List<Assessment> all) {
        List<String> cells = new ArrayList<>();
        cells.add(Cohort.name(each.assessment(), all));
        cells.add(Cohort.day(each.assessment()).toString());
        each.counts().forEach(count -> cells.add(count.toString()));
        cells.add(each.without() == 0 ? "" : Integer.toString(each.without()));
        Optional<SampledPartnership.Spread> spread = each.spread();
        cells.add(spread.map(scores -> point(scores.all().lower())).orElse("-"));
        cells.add(spread.map(scores -> point(scores.most().lower())).orElse("-"));
        cells.add(spread.map(scores -> point(scores.median())).orElse("-"));
        cells.add(spread.map(scores -> point(scores.most().upper())).orElse("-"));
        cells.add(spread.map(scores -> point(scores.all().upper())).orElse("-"));
        return cells;
    }

    private static String point(long score) {
        return new Interval(score, score).toString();
    }

    /** {@return the table in English} */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
