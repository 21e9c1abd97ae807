package nl.schakel.assessment.analysis.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorId;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Score;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * Partnerships in the order of their scores by one rule set, such as {@code Ranking.of(assessments)}.
 *
 * <p>Scores are compared by their exact millionths, never by rounded figures. A score that is known within bounds gives a place within
 * bounds: above for certain is who has its lower bound above the other's upper bound. They stand in the order of their best place, then
 * their worst, then their exact bounds, the higher first, then the id of the partnership and the day; what has no place comes last.
 * Those with too little evidence have a place like all others, and are marked.
 *
 * @param factor the factor by whose scores they are ranked; none for the overall score
 * @param entries the partnerships, the first first
 */
public record Ranking(Optional<Factor> factor, List<Ranked> entries) {

    private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranking::best)
            .thenComparing(each -> each.place().map(Place::worst).orElse(0))
            .thenComparing(each -> each.score().interval().lower(), Comparator.reverseOrder())
            .thenComparing(each -> each.score().interval().upper(), Comparator.reverseOrder())
            .thenComparing(Ranked::assessment, Cohort.ORDER);

    /** Refuses a ranking of nobody. */
    public Ranking {
        Check.given(factor, "factor");
        entries = Check.list(entries, "entries");
        Check.that(!entries.isEmpty(), "entries", entries, "must be one or more", "Let Ranking.of make it.");
    }

    private static int best(Ranked entry) {
        return entry.place().map(Place::best).orElse(Integer.MAX_VALUE);
    }

    /**
     * Ranks partnerships by their overall scores.
     *
     * @param assessments one or more assessments by one rule set, each of another partnership or of another day; their order does not matter
     * @return the ranking
     * @throws nl.schakel.core.check.InvalidValueException if there is none, or they cannot be compared
     */
    public static Ranking of(List<Assessment> assessments) {
        return overall(Cohort.of(assessments));
    }

    /** The ranking of assessments that are known to be by one rule set. */
    static Ranking overall(List<Assessment> cohort) {
        return new Ranking(
                Optional.empty(),
                ranked(
                        cohort,
                        cohort.stream().map(Assessment::overall).toList(),
                        cohort.stream()
                                .map(each -> Ranked.applicable(each.factors()))
                                .toList()));
    }

    /**
     * Ranks the same partnerships by their scores for one factor.
     *
     * @param id the name of the factor
     * @return the ranking; those to whom the factor does not apply have no place in it
     * @throws nl.schakel.core.check.InvalidValueException if the rule set has no such factor
     */
    public Ranking byFactor(FactorId id) {
        List<Assessment> cohort = assessments();
        List<FactorResult> results =
                cohort.stream().map(each -> each.factor(id.value())).toList();
        return new Ranking(
                Optional.of(results.get(0).factor()),
                ranked(
                        cohort,
                        results.stream().map(FactorResult::score).toList(),
                        results.stream().map(FactorResult::applicable).toList()));
    }

    private static List<Ranked> ranked(List<Assessment> cohort, List<Score> scores, List<Truth> applicable) {
        List<Places.Standing> standings = new ArrayList<>(cohort.size());
        for (int i = 0; i < cohort.size(); i++) {
            standings.add(new Places.Standing(scores.get(i).interval(), applicable.get(i)));
        }
        List<Optional<Place>> places = Places.of(standings);
        List<Ranked> entries = new ArrayList<>(cohort.size());
        for (int i = 0; i < cohort.size(); i++) {
            entries.add(new Ranked(cohort.get(i), scores.get(i), applicable.get(i), places.get(i)));
        }
        entries.sort(ORDER);
        return entries;
    }

    List<Assessment> assessments() {
        return entries.stream().map(Ranked::assessment).toList();
    }

    /** {@return the rule set by which the partnerships were assessed} */
    public RuleSet ruleSet() {
        return entries.get(0).assessment().ruleSet();
    }

    /** {@return whether the place of each is certain} */
    public boolean isCertain() {
        return entries.stream().allMatch(entry -> entry.isCertain() || entry.applicable() == Truth.FALSE);
    }

    /**
     * Words the ranking as a table, one line a partnership, with a title and headings above it.
     *
     * @param language the language
     * @return the lines, without a line feed at the end
     */
    public String text(Language language) {
        return RankingText.of(this, language);
    }

    /** {@return the table in English} */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
