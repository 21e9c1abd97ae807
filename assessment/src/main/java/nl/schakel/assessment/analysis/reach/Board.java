package nl.schakel.assessment.analysis.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.truth.Truth;

/** The changes, the rules that they touch, and the factors to which these belong; what counts for nothing is left out. */
final class Board {

    private static final int MOST_KEPT = 20_000;

    private final Moves moves;
    private final List<Factor> factors;
    private final List<Outlook> outlooks;
    private final List<List<Integer>> rulesOf;
    private final int[] factorOf;
    private final int[][] touched;
    private final Map<List<Prospect>, Prospect> scores = new HashMap<>();
    private final Map<List<Prospect>, Prospect> coverages = new HashMap<>();
    private final Map<List<Prospect>, Joint> joints = new HashMap<>();

    private Board(Moves moves, List<Factor> factors, List<Rule> rules, int mostRows) {
        this.moves = moves;
        this.factors = factors;
        this.outlooks =
                rules.stream().map(rule -> Outlook.of(rule, moves, mostRows)).toList();
        this.factorOf = rules.stream()
                .mapToInt(rule -> factors.stream().map(Factor::id).toList().indexOf(rule.factor()))
                .toArray();
        this.rulesOf = IntStream.range(0, factors.size())
                .mapToObj(factor -> IntStream.range(0, factorOf.length)
                        .filter(rule -> factorOf[rule] == factor)
                        .boxed()
                        .toList())
                .toList();
        this.touched = IntStream.range(0, moves.count())
                .mapToObj(move -> IntStream.range(0, outlooks.size())
                        .filter(rule ->
                                IntStream.of(outlooks.get(rule).touching()).anyMatch(each -> each == move))
                        .toArray())
                .toArray(int[][]::new);
        IntStream.range(0, moves.count()).forEach(this::charge);
    }

    /**
     * Lays the board.
     *
     * @param mostRows how many sets of changes of one rule go into a table at most
     */
    static Board of(RuleSet ruleSet, Moves moves, int mostRows) {
        List<Factor> factors =
                ruleSet.factors().stream().filter(factor -> factor.weight() > 0).toList();
        List<Rule> rules = ruleSet.resolved().rules().stream()
                .filter(rule -> rule.weight() > 0
                        && rule.validOn(moves.facts().view().day()) != Truth.FALSE
                        && factors.stream().anyMatch(factor -> factor.id().equals(rule.factor())))
                .toList();
        return new Board(moves, factors, rules, mostRows);
    }

    /** A change is charged where it weighs most. */
    private void charge(int move) {
        IntStream.of(touched[move])
                .boxed()
                .max(Comparator.comparing(this::share))
                .ifPresent(rule -> outlooks.get(rule).charge(move));
    }

    private long share(int rule) {
        int factor = factorOf[rule];
        long all = rulesOf.get(factor).stream()
                .mapToLong(each -> outlooks.get(each).rule().weight())
                .sum();
        return (long) outlooks.get(rule).rule().weight() * factors.get(factor).weight() / all;
    }

    Moves moves() {
        return moves;
    }

    int rules() {
        return outlooks.size();
    }

    int factors() {
        return factors.size();
    }

    int[] touched(int move) {
        return touched[move];
    }

    IntStream factorsOf(int... rules) {
        return IntStream.of(rules).map(rule -> factorOf[rule]).distinct();
    }

    Prospect rule(int rule, byte[] state) {
        return outlooks.get(rule).prospect(state);
    }

    Blend.Part score(int factor, Prospect... rules) {
        List<Blend.Part> parts = parts(factor, rules);
        return new Blend.Part(weight(factor), kept(scores, key(parts), () -> Factors.score(parts)));
    }

    Blend.Part coverage(int factor, Prospect... rules) {
        List<Blend.Part> parts = parts(factor, rules);
        return new Blend.Part(weight(factor), kept(coverages, key(parts), () -> Factors.coverage(parts)));
    }

    Joint joint(int factor, Prospect[] rules, Prospect score, Prospect coverage) {
        List<Blend.Part> parts = parts(factor, rules);
        return kept(joints, key(parts), () -> Joint.of(weight(factor), parts, score, coverage));
    }

    private long weight(int factor) {
        return factors.get(factor).weight();
    }

    private List<Blend.Part> parts(int factor, Prospect... rules) {
        List<Blend.Part> parts = new ArrayList<>();
        for (int rule : rulesOf.get(factor)) {
            parts.add(new Blend.Part(outlooks.get(rule).rule().weight(), rules[rule]));
        }
        return parts;
    }

    private static List<Prospect> key(List<Blend.Part> parts) {
        return parts.stream().map(Blend.Part::prospect).toList();
    }

    private static <T> T kept(Map<List<Prospect>, T> kept, List<Prospect> key, Supplier<T> work) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(key, unknown -> work.get());
    }
}
