package nl.schakel.assessment.analysis.reach;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.check.Check;

/**
 * The question what a partnership has to change to score in a band, such as {@code Reach.of(assessor, facts).learningFrom(others).to(band)}.
 *
 * <p>The changes are those of {@link nl.schakel.assessment.engine.Changes}: each sets one fact, adds or removes one code, or closes a set.
 * A band is reached where the score is surely in it or above it, and enough is known for a verdict.
 */
public final class Reach {

    private static final int MOST_ROWS = 4096;

    private final Assessor assessor;
    private final FactSheet facts;
    private final List<FactSheet> others;
    private final Predicate<FactId> fixed;
    private final Progress progress;
    private final int mostRows;

    private Reach(
            Assessor assessor,
            FactSheet facts,
            List<FactSheet> others,
            Predicate<FactId> fixed,
            Progress progress,
            int mostRows) {
        this.assessor = Check.given(assessor, "assessor");
        this.facts = Check.given(facts, "facts");
        this.others = Check.list(others, "others");
        this.fixed = Check.given(fixed, "fixed");
        this.progress = Check.given(progress, "progress");
        this.mostRows = mostRows;
    }

    /**
     * Begins with a partnership that may change anything and learn from nobody.
     *
     * @param assessor the rule set made ready
     * @param facts the facts of the partnership
     * @return the question
     */
    public static Reach of(Assessor assessor, FactSheet facts) {
        return new Reach(assessor, facts, List.of(), fact -> false, Progress.NONE, MOST_ROWS);
    }

    /**
     * Names partnerships from which can be learnt.
     *
     * @param sheets their facts; those of the partnership itself, at this or another time, are passed over
     * @return the question
     */
    public Reach learningFrom(List<FactSheet> sheets) {
        return new Reach(assessor, facts, sheets, fixed, progress, mostRows);
    }

    /**
     * Keeps facts as they are, such as {@code fact -> fact.aspect().equals("funding")}.
     *
     * @param kept says whether a fact must not change
     * @return the question
     */
    public Reach keeping(Predicate<FactId> kept) {
        return new Reach(assessor, facts, others, kept, progress, mostRows);
    }

    /**
     * Tells somebody how far the search is: how many sets of changes it looked at, of a number that is not known before.
     *
     * @param told is told, and may cancel the search
     * @return the question
     */
    public Reach reporting(Progress told) {
        return new Reach(assessor, facts, others, fixed, told, mostRows);
    }

    /** Keeps the tables of rules small, so that tests see what happens where they would be too large. */
    Reach withRows(int most) {
        return new Reach(assessor, facts, others, fixed, progress, most);
    }

    /**
     * Finds the fewest changes after which the band is reached. Of as many changes those come first after which the lower bound is
     * highest, and of these the first by the names of their facts.
     *
     * @param band a band of the rule set
     * @return the changes; or, where no changes reach the band, those that bring the lower bound highest
     * @throws java.util.concurrent.CancellationException if the search is cancelled before that is proven
     */
    public ReachPlan to(Band band) {
        List<Band> bands = assessor.ruleSet().bands();
        Check.that(
                bands.contains(Check.given(band, "band")),
                "band",
                band.text() + " from " + band.from(),
                "must be one of the rule set " + assessor.ruleSet().id(),
                "Take it from RuleSet.bands().");
        Assessment before = assessor.assess(facts);
        Search search = new Search(
                assessor, Board.of(assessor.ruleSet(), Moves.of(assessor.ruleSet(), facts, fixed), mostRows), progress);
        Goal goal = new Goal(band.from(), true);
        Optional<int[]> reached = search.least(goal);
        Goal met = reached.isPresent() ? goal : best(search);
        int[] moves = reached.or(() -> search.least(met)).orElseThrow();
        Learning learning = new Learning(assessor, facts, met, others);
        return new ReachPlan(
                band,
                before,
                search.assess(moves),
                learning.from(search.changes(moves)),
                reached.isPresent(),
                search.looked());
    }

    private static Goal best(Search search) {
        return search.highest(true).or(() -> search.highest(false)).orElseThrow();
    }
}
