package nl.schakel.assessment.analysis.reach;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.schakel.assessment.criterion.All;
import nl.schakel.assessment.criterion.Any;
import nl.schakel.assessment.criterion.Criterion;
import nl.schakel.assessment.criterion.Not;
import nl.schakel.assessment.criterion.Some;
import nl.schakel.assessment.engine.Evaluation;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.rule.Effect;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;

/**
 * What changes make of a rule that they touch in too many ways for a table: how many it takes at least until its criterion is surely met.
 *
 * <p>Criteria that share no fact share no change, so what they take adds up; of criteria that do, only the most counts. A grade that
 * follows a fact that is still open is taken as if the fact were unknown: knowing more never widens a degree, so that whatever the fact
 * becomes, the lower bound then is at most the upper bound of now. Neither is ever too little.
 */
final class RuleTree extends Outlook {

    /** More than all changes, and small enough to add up. */
    private static final int NEVER = 1 << 20;

    private static final int WIDEST = 10;

    private static final int MOST_KEPT = 20_000;

    private final Map<Decided, Effort> efforts = new HashMap<>();
    private final Map<List<Integer>, Prospect> prospects = new HashMap<>();

    /** What is decided of the changes of the one fact that a criterion asks. */
    private record Decided(Criterion criterion, BitSet in, BitSet open) {}

    RuleTree(Rule rule, Moves moves, int... touching) {
        super(rule, moves, touching);
    }

    /** How many changes it takes at least until a criterion is surely met, and until it surely is not. */
    private record Effort(int yes, int no) {

        static Effort of(Truth truth) {
            return new Effort(truth == Truth.TRUE ? 0 : NEVER, truth == Truth.FALSE ? 0 : NEVER);
        }

        Effort not() {
            return new Effort(no, yes);
        }

        Effort or(Effort other) {
            return new Effort(Math.min(yes, other.yes), Math.min(no, other.no));
        }

        Effort after(int changes) {
            return new Effort(yes + changes, no + changes);
        }
    }

    @Override
    Prospect prospect(byte[] state) {
        if (prospects.size() > MOST_KEPT) {
            prospects.clear();
        }
        List<Integer> decided =
                IntStream.of(touching()).mapToObj(move -> (int) state[move]).toList();
        return prospects.computeIfAbsent(decided, unknown -> work(state));
    }

    private Prospect work(byte[] state) {
        int[] open = touching(state, Choice.OPEN);
        if (open.length == 0) {
            Prospect known = new Prospect(0);
            known.enter(0, made(touching(state, Choice.IN)));
            return known;
        }
        int most = (int) IntStream.of(open).filter(this::isCharged).count();
        Truth valid = rule().validOn(moves().facts().view().day());
        Effort applies = rule().applicability()
                .map(condition -> effort(condition, state))
                .orElse(Effort.of(Truth.TRUE));
        boolean perhaps = valid == Truth.UNKNOWN || rule().applicability().isPresent();
        Effort met = met(state);
        Prospect prospect = new Prospect(most);
        for (int used = 0; used <= most; used++) {
            Interval best = best(state, met, used);
            if (valid == Truth.TRUE && applies.yes() <= used) {
                prospect.enter(used, new Made(Truth.TRUE, best));
            }
            if (perhaps) {
                prospect.enter(used, new Made(Truth.UNKNOWN, best));
            }
            if (applies.no() <= used) {
                prospect.enter(used, new Made(Truth.FALSE, best));
            }
        }
        return prospect.cumulated();
    }

    /** What it takes until the rule is met in full, and until it is not met at all; a grade says neither. */
    private Effort met(byte[] state) {
        if (!(rule().criterion() instanceof Criterion criterion)) {
            return new Effort(NEVER, NEVER);
        }
        Effort effort = effort(criterion, state);
        return rule().effect() == Effect.PROMOTING ? effort : effort.not();
    }

    private Interval best(byte[] state, Effort met, int used) {
        if (!(rule().criterion() instanceof Criterion)) {
            long upper = Evaluation.degree(rule(), fact -> open(state, fact)).upper();
            return new Interval(upper, upper);
        }
        return met.yes() <= used ? Interval.ONE : met.no() <= used ? Interval.ZERO : Interval.POSSIBLE;
    }

    private Effort effort(Criterion criterion, byte[] state) {
        if (criterion instanceof All all) {
            return some(all.criteria().size(), all.criteria(), state);
        }
        if (criterion instanceof Any any) {
            return some(1, any.criteria(), state);
        }
        if (criterion instanceof Some some) {
            return some(some.least(), some.criteria(), state);
        }
        return criterion instanceof Not not
                ? effort(not.criterion(), state).not()
                : ofOneFact(criterion, criterion.asks().iterator().next(), state);
    }

    private Effort some(int least, List<Criterion> criteria, byte[] state) {
        List<Effort> efforts =
                criteria.stream().map(each -> effort(each, state)).toList();
        List<FactId> asked =
                criteria.stream().flatMap(each -> each.asks().stream()).toList();
        boolean apart = Set.copyOf(asked).size() == asked.size();
        return new Effort(
                sum(efforts, Effort::yes, least, apart), sum(efforts, Effort::no, criteria.size() - least + 1, apart));
    }

    private static int sum(List<Effort> efforts, ToIntFunction<Effort> of, int least, boolean apart) {
        int[] fewest = efforts.stream().mapToInt(of).sorted().limit(least).toArray();
        return (int) Math.min(NEVER, apart ? IntStream.of(fewest).asLongStream().sum() : fewest[least - 1]);
    }

    private Effort ofOneFact(Criterion criterion, FactId fact, byte[] state) {
        BitSet in = new BitSet();
        BitSet open = new BitSet();
        for (int move : touching()) {
            if (moves().fact(move).equals(fact)) {
                in.set(move, state[move] == Choice.IN);
                open.set(move, state[move] == Choice.OPEN);
            }
        }
        return efforts.computeIfAbsent(new Decided(criterion, in, open), this::effort);
    }

    private Effort effort(Decided decided) {
        Criterion criterion = decided.criterion();
        int[] open = decided.open().stream().toArray();
        List<Long> sets = RuleTable.sets(moves(), 1 << WIDEST, open);
        if (sets.size() > 1 << WIDEST) {
            Truth truth = criterion.test(asked -> unknown(moves().before(asked)));
            return truth == Truth.UNKNOWN ? new Effort(0, 0) : Effort.of(truth);
        }
        Effort effort = new Effort(NEVER, NEVER);
        for (long set : sets) {
            BitSet made = (BitSet) decided.in().clone();
            int cost = 0;
            for (int i = 0; i < open.length; i++) {
                if ((set >> i & 1) == 1) {
                    made.set(open[i]);
                    cost += isCharged(open[i]) ? 1 : 0;
                }
            }
            Truth truth = criterion.test(values(made.stream().toArray()));
            effort = effort.or(Effort.of(truth).after(cost));
        }
        return effort;
    }

    /** A fact as far as it is decided: unknown while it may still change. */
    private FactValue open(byte[] state, FactId fact) {
        Optional<FactValue> before = IntStream.of(touching(state, Choice.OPEN))
                .filter(move -> moves().fact(move).equals(fact))
                .mapToObj(move -> moves().before(fact))
                .findFirst();
        return before.map(RuleTree::unknown)
                .orElseGet(() -> values(touching(state, Choice.IN)).apply(fact));
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
