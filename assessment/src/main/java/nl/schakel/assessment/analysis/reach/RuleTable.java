package nl.schakel.assessment.analysis.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schakel.assessment.rule.Rule;

/** What each set of changes makes of one rule. */
final class RuleTable extends Outlook {

    private static final int WIDEST = 62;

    private final List<Row> rows;
    private final Map<Decided, Prospect> prospects = new HashMap<>();

    /** A set of changes, a bit each, with what it makes of the rule. */
    private record Row(long set, Made made) {}

    /** What is decided of the changes that touch the rule. */
    private record Decided(long in, long out) {}

    RuleTable(Rule rule, Moves moves, List<Long> sets, int... touching) {
        super(rule, moves, touching);
        this.rows = sets.stream().map(set -> new Row(set, made(members(set)))).toList();
    }

    private int[] members(long set) {
        return IntStream.range(0, touching().length)
                .filter(i -> (set >> i & 1) == 1)
                .map(i -> touching()[i])
                .toArray();
    }

    /** All sets of changes that go together; more than can be in a table where there are so many. */
    static List<Long> sets(Moves moves, int most, int... touching) {
        List<Long> sets = new ArrayList<>(List.of(0L));
        if (touching.length > WIDEST) {
            return Collections.nCopies(most + 1, 0L);
        }
        for (int i = 0; i < touching.length && sets.size() <= most; i++) {
            for (long set : List.copyOf(sets)) {
                if (goesWith(i, set, moves, touching)) {
                    sets.add(set | 1L << i);
                }
            }
        }
        return sets;
    }

    private static boolean goesWith(int added, long set, Moves moves, int... touching) {
        return IntStream.range(0, added)
                .noneMatch(i -> (set >> i & 1) == 1 && moves.areRivals(touching[i], touching[added]));
    }

    @Override
    Prospect prospect(byte[] state) {
        long in = 0;
        long out = 0;
        for (int i = 0; i < touching().length; i++) {
            in |= state[touching()[i]] == Choice.IN ? 1L << i : 0;
            out |= state[touching()[i]] == Choice.OUT ? 1L << i : 0;
        }
        return prospects.computeIfAbsent(new Decided(in, out), this::prospect);
    }

    private Prospect prospect(Decided decided) {
        long charged = 0;
        for (int i = 0; i < touching().length; i++) {
            charged |= isCharged(touching()[i]) ? 1L << i : 0;
        }
        long open = charged & ~decided.in();
        List<Row> possible = rows.stream()
                .filter(row -> (row.set() & decided.in()) == decided.in() && (row.set() & decided.out()) == 0)
                .toList();
        int most = possible.stream()
                .mapToInt(row -> Long.bitCount(row.set() & open))
                .max()
                .orElseThrow();
        Prospect prospect = new Prospect(most);
        possible.forEach(row -> prospect.enter(Long.bitCount(row.set() & open), row.made()));
        return prospect.cumulated();
    }
}
