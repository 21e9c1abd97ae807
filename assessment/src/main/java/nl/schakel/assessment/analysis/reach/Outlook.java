package nl.schakel.assessment.analysis.reach;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.schakel.assessment.engine.Evaluation;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/** What changes make of one rule, as far as they touch it. */
abstract class Outlook {

    private final Rule rule;
    private final Moves moves;
    private final int[] touching;
    private final BitSet charged = new BitSet();

    /** What a set of changes makes of a rule. */
    record Made(Truth applicable, Interval degree) {}

    Outlook(Rule rule, Moves moves, int... touching) {
        this.rule = rule;
        this.moves = moves;
        this.touching = touching;
    }

    static Outlook of(Rule rule, Moves moves, int mostRows) {
        int[] touching = moves.touching(rule);
        List<Long> sets = RuleTable.sets(moves, mostRows, touching);
        return sets.size() > mostRows
                ? new RuleTree(rule, moves, touching)
                : new RuleTable(rule, moves, sets, touching);
    }

    /** What the rule can still come to. */
    abstract Prospect prospect(byte[] state);

    Rule rule() {
        return rule;
    }

    Moves moves() {
        return moves;
    }

    int[] touching() {
        return touching;
    }

    /** Charges a change to this rule: it costs something here, and nothing in the other rules that it touches. */
    void charge(int move) {
        charged.set(move);
    }

    boolean isCharged(int move) {
        return charged.get(move);
    }

    Function<FactId, FactValue> values(int... made) {
        Map<FactId, FactValue> changed = moves.values(made);
        return fact -> {
            FactValue value = changed.get(fact);
            return value == null ? moves.before(fact) : value;
        };
    }

    Made made(int... made) {
        Function<FactId, FactValue> values = values(made);
        return new Made(
                Evaluation.applicable(rule, values, moves.facts().view()::day), Evaluation.degree(rule, values));
    }

    /** Those of the changes that touch the rule of which something is decided, or nothing. */
    int[] touching(byte[] state, byte decided) {
        return IntStream.of(touching).filter(move -> state[move] == decided).toArray();
    }
}
