package nl.schakel.assessment.analysis.reach;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.engine.Change;
import nl.schakel.assessment.report.Assessment;

/**
 * Looks for the least set of changes that reaches a goal: all sets of no change, of one, of two and so on, but for those of which
 * {@link Ceiling} shows that they cannot.
 *
 * <p>Every set that is found is assessed by the engine itself. Changes that touch several rules are decided first: then nothing is free
 * any more, and the ceiling is near to what can be reached.
 */
final class Search {

    private static final int STEPS = 64;

    private final Assessor assessor;
    private final Board board;
    private final Ceiling ceiling;
    private final Progress progress;
    private final long[] alone;
    private final List<Integer> order;
    private long looked;

    Search(Assessor assessor, Board board, Progress progress) {
        this.assessor = assessor;
        this.board = board;
        this.ceiling = new Ceiling(assessor.ruleSet());
        this.progress = progress;
        long before = assess().overall().interval().lower();
        this.alone = IntStream.range(0, board.moves().count())
                .mapToLong(move -> assess(move).overall().interval().lower() - before)
                .toArray();
        this.order = IntStream.range(0, alone.length)
                .boxed()
                .sorted(Comparator.comparing((Integer move) -> board.touched(move).length == 1)
                        .thenComparing(move -> -alone[move]))
                .toList();
    }

    /** How many sets of changes were looked at, or were ruled out together with all that hold them. */
    long looked() {
        return looked;
    }

    Assessment assess(int... moves) {
        return assessor.assess(board.moves().facts().supposing(board.moves().values(moves)));
    }

    List<Change> changes(int... moves) {
        return board.moves().chosen(moves);
    }

    /** A set of changes that was found. */
    private record Found(int[] moves, long lower) {}

    /**
     * Finds the least set; of those of one size the one with the highest lower bound, and of these the first by the names of the facts.
     *
     * @return the set; nothing if no set of any size reaches the goal
     */
    Optional<int[]> least(Goal goal) {
        Choice start = Choice.nothing(board);
        int all = board.moves().count();
        if (any(start, goal, all).isEmpty()) {
            return Optional.empty();
        }
        int size = 0;
        Optional<Found> best = best(start, goal, size);
        while (best.isEmpty()) {
            size++;
            best = best(start, goal, size);
        }
        return Optional.of(first(start, new Goal(best.get().lower(), goal.evidence()), best.get(), size));
    }

    /** Finds how high the lower bound can be made at all. */
    Optional<Goal> highest(boolean evidence) {
        return best(Choice.nothing(board), new Goal(0, evidence), board.moves().count())
                .map(found -> new Goal(found.lower(), evidence));
    }

    private Optional<Found> any(Choice start, Goal goal, int most) {
        Dive dive = new Dive(goal, most, false);
        dive.into(start, 0);
        return dive.found;
    }

    private Optional<Found> best(Choice start, Goal goal, int most) {
        Dive dive = new Dive(goal, most, true);
        dive.into(start, 0);
        return dive.found;
    }

    /** Takes each change in order that leaves the goal within reach; a set that is known to reach it spares a search. */
    private int[] first(Choice start, Goal goal, Found known, int most) {
        Choice choice = start;
        Found witness = known;
        for (int move = 0; move < board.moves().count() && choice.made() < most; move++) {
            int candidate = move;
            if (choice.isOpen(move)) {
                Choice with = choice.with(move, true);
                Optional<Found> found = IntStream.of(witness.moves()).anyMatch(each -> each == candidate)
                        ? Optional.of(witness)
                        : any(with, goal, most);
                choice = found.isPresent() ? with : choice.with(move, false);
                witness = found.orElse(witness);
            }
        }
        return choice.chosen();
    }

    /** One search, deciding change after change. */
    private final class Dive {

        private final int most;
        private final boolean best;
        private Goal goal;
        private Optional<Found> found = Optional.empty();

        Dive(Goal goal, int most, boolean best) {
            this.goal = goal;
            this.most = most;
            this.best = best;
        }

        /** Says whether to go on. */
        boolean into(Choice choice, int from) {
            if (looked++ % STEPS == 0) {
                progress.step(looked, 0);
            }
            int left = most - choice.made();
            if (!ceiling.allows(choice, goal, left)) {
                return true;
            }
            int at = from;
            while (at < order.size() && !choice.isOpen(order.get(at))) {
                at++;
            }
            if (left == 0 || at == order.size()) {
                return reached(choice.chosen());
            }
            int move = order.get(at);
            boolean first = alone[move] > 0 || board.touched(move).length == 1;
            return into(choice.with(move, first), at + 1) && into(choice.with(move, !first), at + 1);
        }

        private boolean reached(int... moves) {
            Assessment after = assess(moves);
            if (!goal.isMetBy(after)) {
                return true;
            }
            long lower = after.overall().interval().lower();
            found = Optional.of(new Found(moves, lower));
            goal = new Goal(lower + 1, goal.evidence());
            return best;
        }
    }
}
