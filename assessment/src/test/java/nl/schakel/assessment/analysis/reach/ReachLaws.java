package nl.schakel.assessment.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.schakel.assessment.criterion.RandomFacts;
import nl.schakel.assessment.engine.Change;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Band;

/** What holds of every plan, against trying all sets of changes. */
abstract class ReachLaws {

    private static final int MOST_SETS = 32;

    /** A set of changes with what it makes of the score. */
    private record Tried(List<Change> changes, List<Integer> places, Assessment after) {

        long lower() {
            return after.overall().interval().lower();
        }

        static Tried of(SmallCase small, List<Change> changes) {
            return new Tried(
                    changes,
                    changes.stream().map(small.changes()::indexOf).toList(),
                    small.assessor().assess(small.facts().supposing(Change.together(changes))));
        }
    }

    /** The fewest first, then the highest lower bound, then the first by the names of the facts. */
    private static final Comparator<Tried> BEST = Comparator.comparing(
                    (Tried each) -> each.changes().size())
            .thenComparing(Comparator.comparing(Tried::lower).reversed())
            .thenComparing(Tried::places, ReachLaws::compare);

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            int compared = one.get(i).compareTo(other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    @Property
    void noFewerChangesReachABandAndWhatCanBeReachedIsFound(@ForAll long seed) {
        Random random = new Random(seed);
        SmallCase small = SmallCase.of(random, MOST_SETS);
        List<Tried> tried =
                small.sets().stream().map(changes -> Tried.of(small, changes)).toList();
        Choice start = small.start(rows(random));
        tried.forEach(each -> assertIsNotRuledOut(small, start, each, random));
        Band band = RandomFacts.pick(small.assessor().ruleSet().bands(), random);
        ReachPlan plan = small.reach().withRows(rows(random)).to(band);
        List<Tried> reaching = tried.stream()
                .filter(each -> each.lower() >= band.from() && each.after().hasEnoughEvidence())
                .toList();
        Tried expected = reaching.isEmpty() ? nearest(tried) : best(reaching);
        assertThat(plan.isReached()).isEqualTo(!reaching.isEmpty());
        assertThat(plan.changes().stream().map(PlannedChange::change).toList())
                .as("%s of %s with %s", band, small.assessor().ruleSet(), small.facts())
                .isEqualTo(expected.changes());
        assertThat(plan.after().overall()).isEqualTo(expected.after().overall());
    }

    /** How many rows a table may have: often enough for all, sometimes not. */
    private static int rows(Random random) {
        return random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 4096;
    }

    /** Whatever is decided of the changes of a set, the rest of it stays within reach. */
    private static void assertIsNotRuledOut(SmallCase small, Choice start, Tried tried, Random random) {
        RuleSet ruleSet = small.assessor().ruleSet();
        Choice choice = start;
        int left = tried.places().size();
        for (int move = 0; move < small.changes().size(); move++) {
            boolean in = tried.places().contains(move);
            if (choice.isOpen(move) && random.nextInt(3) == 0) {
                choice = choice.with(move, in);
                left -= in ? 1 : 0;
            }
        }
        Goal goal = new Goal(tried.lower(), tried.after().hasEnoughEvidence());
        assertThat(new Ceiling(ruleSet).allows(choice, goal, left))
                .as("%s by %s of %s with %s", goal, tried.changes(), ruleSet, small.facts())
                .isTrue();
    }

    private static Tried best(List<Tried> tried) {
        return tried.stream().min(BEST).orElseThrow();
    }

    /** With enough evidence if that can be had, and then as high as can be. */
    private static Tried nearest(List<Tried> tried) {
        List<Tried> enough =
                tried.stream().filter(each -> each.after().hasEnoughEvidence()).toList();
        List<Tried> among = enough.isEmpty() ? tried : enough;
        long highest = among.stream().mapToLong(Tried::lower).max().orElseThrow();
        return best(among.stream().filter(each -> each.lower() == highest).toList());
    }
}
