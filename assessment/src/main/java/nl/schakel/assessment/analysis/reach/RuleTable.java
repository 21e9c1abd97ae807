package nl.schakel.assessment.analysis.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.schakel.assessment.engine.Evaluation;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/**
 * What each set of changes makes of one rule, as far as they touch it.
 *
 * <p>Where there are too many sets for a table, a rule whose facts may still change is graded as if they were unknown. That is never too
 * low: knowing more never widens a degree, so whatever the facts become, the lower bound then is at most the upper bound of now.
 */
final class RuleTable {

    private static final int WIDEST = 62;

    private final Rule rule;
    private final Moves moves;
    private final int[] touching;
    private final Optional<List<Row>> rows;
    private final Map<Decided, Prospect> prospects = new HashMap<>();
    private long home;

    /** A set of changes, a bit each, with what it makes of the rule. */
    private record Row(long set, Truth applicable, Interval degree) {}

    /** What is decided of the changes that touch the rule. */
    private record Decided(long in, long out) {}

    private RuleTable(Rule rule, Moves moves, int[] touching, Optional<List<Row>> rows) {
        this.rule = rule;
        this.moves = moves;
        this.touching = touching;
        this.rows = rows;
    }

    static RuleTable of(Rule rule, Moves moves, int mostRows) {
        int[] touching = moves.touching(rule);
        List<Long> sets = new ArrayList<>(List.of(0L));
        for (int i = 0; i < touching.length && touching.length <= WIDEST && sets.size() <= mostRows; i++) {
            for (long set : List.copyOf(sets)) {
                if (goesWith(i, set, touching, moves)) {
                    sets.add(set | 1L << i);
                }
            }
        }
        RuleTable table = new RuleTable(rule, moves, touching, Optional.empty());
        return touching.length > WIDEST || sets.size() > mostRows
                ? table
                : new RuleTable(
                        rule,
                        moves,
                        touching,
                        Optional.of(sets.stream().map(table::row).toList()));
    }

    private static boolean goesWith(int added, long set, int[] touching, Moves moves) {
        return IntStream.range(0, added)
                .noneMatch(i -> (set >> i & 1) == 1 && moves.areRivals(touching[i], touching[added]));
    }

    private Row row(long set) {
        int[] made = IntStream.range(0, touching.length)
                .filter(i -> (set >> i & 1) == 1)
                .map(i -> touching[i])
                .toArray();
        return row(set, moves.values(made));
    }

    private Row row(long set, Map<FactId, FactValue> changed) {
        Function<FactId, FactValue> values = fact -> {
            FactValue value = changed.get(fact);
            return value == null ? moves.before(fact) : value;
        };
        return new Row(
                set, Evaluation.applicable(rule, values, moves.facts().view().day()), Evaluation.degree(rule, values));
    }

    int weight() {
        return rule.weight();
    }

    int[] touching() {
        return touching;
    }

    boolean isOpen() {
        return rows.isEmpty();
    }

    /** Charges a change to this rule: it costs something here, and nothing in the other rules that it touches. */
    void charge(int move) {
        for (int i = 0; i < touching.length && i < WIDEST; i++) {
            if (touching[i] == move) {
                home |= 1L << i;
            }
        }
    }

    /** What the rule can still come to. */
    Prospect prospect(byte[] state) {
        if (rows.isEmpty()) {
            return relaxed(state);
        }
        long in = 0;
        long out = 0;
        for (int i = 0; i < touching.length; i++) {
            in |= state[touching[i]] == Choice.IN ? 1L << i : 0;
            out |= state[touching[i]] == Choice.OUT ? 1L << i : 0;
        }
        return prospects.computeIfAbsent(new Decided(in, out), this::prospect);
    }

    private Prospect prospect(Decided decided) {
        long charged = home & ~decided.in();
        List<Row> possible = rows.orElseThrow().stream()
                .filter(row -> (row.set() & decided.in()) == decided.in() && (row.set() & decided.out()) == 0)
                .toList();
        int most = possible.stream()
                .mapToInt(row -> Long.bitCount(row.set() & charged))
                .max()
                .orElseThrow();
        Prospect prospect = new Prospect(most);
        possible.forEach(row -> enter(prospect, Long.bitCount(row.set() & charged), row));
        return prospect.cumulated();
    }

    private static void enter(Prospect prospect, int cost, Row row) {
        long degree = row.degree().lower();
        boolean point = row.degree().isPoint();
        switch (row.applicable()) {
            case TRUE -> {
                prospect.sure[cost] = Math.max(prospect.sure[cost], degree);
                prospect.point[cost] = Math.max(prospect.point[cost], point ? degree : Prospect.NONE);
            }
            case UNKNOWN -> {
                prospect.perhaps[cost] = Math.max(prospect.perhaps[cost], degree);
                prospect.perhapsPoint[cost] |= point;
            }
            case FALSE -> prospect.gone[cost] = true;
        }
    }

    private Prospect relaxed(byte[] state) {
        int[] made =
                IntStream.of(touching).filter(move -> state[move] == Choice.IN).toArray();
        Map<FactId, FactValue> values = new HashMap<>(moves.values(made));
        boolean open = false;
        for (int move : touching) {
            if (state[move] == Choice.OPEN) {
                values.put(moves.fact(move), unknown(moves.before(moves.fact(move))));
                open = true;
            }
        }
        Row row = row(0, values);
        Prospect prospect = new Prospect(0);
        if (!open) {
            enter(prospect, 0, row);
            return prospect;
        }
        Row best = new Row(
                0,
                row.applicable(),
                new Interval(row.degree().upper(), row.degree().upper()));
        enter(prospect, 0, best);
        if (row.applicable() == Truth.UNKNOWN) {
            enter(prospect, 0, new Row(0, Truth.TRUE, best.degree()));
            enter(prospect, 0, new Row(0, Truth.FALSE, best.degree()));
        }
        return prospect;
    }

    private static FactValue unknown(FactValue value) {
        if (value instanceof FactValue.Holds) {
            return new FactValue.Holds(Truth.UNKNOWN);
        }
        if (value instanceof FactValue.Amount) {
            return FactValue.Amount.UNKNOWN;
        }
        return value instanceof FactValue.Codes
                ? new FactValue.Codes(Set.of(), false)
                : new FactValue.Ratings(List.of(), false);
    }
}
