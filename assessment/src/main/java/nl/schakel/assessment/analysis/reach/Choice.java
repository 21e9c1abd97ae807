package nl.schakel.assessment.analysis.reach;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is decided of the changes: some are made, some are not, the rest is open; with what each rule and each factor can still come to.
 * It does not change; deciding gives another one.
 */
final class Choice {

    static final byte OPEN = 0;
    static final byte IN = 1;
    static final byte OUT = 2;

    private final Board board;
    private final byte[] state;
    private final Prospect[] rules;
    private final Blend.Part[] scores;
    private final Blend.Part[] coverages;

    private Choice(Board board, byte[] state, Prospect[] rules, Blend.Part[] scores, Blend.Part[] coverages) {
        this.board = board;
        this.state = state;
        this.rules = rules;
        this.scores = scores;
        this.coverages = coverages;
    }

    static Choice nothing(Board board) {
        byte[] state = new byte[board.moves().count()];
        Prospect[] rules = new Prospect[board.rules()];
        Choice open = new Choice(board, state, rules, new Blend.Part[board.factors()], new Blend.Part[board.factors()]);
        IntStream.range(0, rules.length).forEach(rule -> rules[rule] = board.rule(rule, state));
        IntStream.range(0, board.factors()).forEach(open::work);
        return open;
    }

    private void work(int factor) {
        scores[factor] = board.score(factor, rules);
        coverages[factor] = board.coverage(factor, rules);
    }

    boolean isOpen(int move) {
        return state[move] == OPEN;
    }

    int made() {
        return chosen().length;
    }

    /** The changes that are made. */
    int[] chosen() {
        return IntStream.range(0, state.length)
                .filter(move -> state[move] == IN)
                .toArray();
    }

    /** Decides a change; of the changes that cannot go together the others are out when one is made. */
    Choice with(int move, boolean in) {
        byte[] decided = state.clone();
        decided[move] = in ? IN : OUT;
        if (in) {
            IntStream.range(0, decided.length)
                    .filter(other -> decided[other] == OPEN && board.moves().areRivals(move, other))
                    .forEach(other -> decided[other] = OUT);
        }
        Choice next = new Choice(board, decided, rules.clone(), scores.clone(), coverages.clone());
        int[] touched = board.touched(move);
        for (int rule : touched) {
            next.rules[rule] = board.rule(rule, decided);
        }
        board.factorsOf(touched).forEach(next::work);
        return next;
    }

    List<Blend.Part> scores() {
        return List.of(scores);
    }

    List<Blend.Part> coverages() {
        return List.of(coverages);
    }

    List<Joint> joints() {
        return IntStream.range(0, scores.length)
                .mapToObj(factor -> board.joint(factor, rules, scores[factor].prospect(), coverages[factor].prospect()))
                .toList();
    }
}
