package nl.schakel.assessment.analysis.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.schakel.assessment.analysis.Progress;
import nl.schakel.assessment.engine.Rescoring;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.Rule;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.score.Score;

/** Tries every whole thousandth outward from a present weight, until a place and a verdict have changed. */
final class WeightScan {

    private static final int REPORTED = 100;

    /** Gives the factor or the rule that is looked at another weight. */
    private interface Move {
        Rescoring to(Rescoring start, int weight);
    }

    /** A verdict without its words: whether enough is known, and the lowest and the highest band that are possible. */
    private record Verdict(boolean enough, int lowest, int highest) {

        static Verdict of(Score score, RuleSet ruleSet) {
            boolean enough = score.coverage().millionths() * 100 >= ruleSet.leastCoverage() * Interval.WHOLE;
            return enough
                    ? new Verdict(
                            true,
                            band(score.interval().lower(), ruleSet),
                            band(score.interval().upper(), ruleSet))
                    : new Verdict(false, 0, 0);
        }

        private static int band(long score, RuleSet ruleSet) {
            int band = ruleSet.bands().size() - 1;
            while (band > 0 && ruleSet.bands().get(band).from() > score) {
                band--;
            }
            return band;
        }
    }

    /** All places and verdicts, in the order of the assessments. */
    private record State(List<Optional<Place>> places, List<Verdict> verdicts) {}

    /** What changes first in one direction. */
    private record Turns(Optional<SafeRange.Turn> places, Optional<SafeRange.Turn> verdicts) {}

    private final List<Assessment> cohort;
    private final Ranking ranking;
    private final List<Rescoring> starts;
    private final State present;
    private final int limit;
    private final Progress progress;
    /** How many weights there are to try, and how many of them are done with. */
    private final long all;

    private long done;

    WeightScan(List<Assessment> cohort, int limit, int ranges, Progress progress) {
        this.cohort = cohort;
        this.ranking = Ranking.overall(cohort);
        this.starts = cohort.stream().map(Rescoring::of).toList();
        this.present = state(starts);
        this.limit = limit;
        this.progress = progress;
        this.all = (long) limit * ranges;
    }

    Ranking ranking() {
        return ranking;
    }

    WeightRange of(Factor factor) {
        return range(factor, Optional.empty(), (start, weight) -> start.factor(factor.id(), weight));
    }

    WeightRange of(Factor factor, Rule rule) {
        return range(factor, Optional.of(rule), (start, weight) -> start.rule(rule, weight));
    }

    private WeightRange range(Factor factor, Optional<Rule> rule, Move move) {
        int weight = rule.map(Rule::weight).orElse(factor.weight());
        Turns below = turns(move, weight, -1);
        done += weight;
        Turns above = turns(move, weight, 1);
        done += limit - weight;
        progress.step(done, all);
        return new WeightRange(
                factor, rule, safe(below.places(), above.places()), safe(below.verdicts(), above.verdicts()));
    }

    private SafeRange safe(Optional<SafeRange.Turn> below, Optional<SafeRange.Turn> above) {
        return new SafeRange(
                below.map(turn -> turn.weight() + 1).orElse(0),
                above.map(turn -> turn.weight() - 1).orElse(limit),
                below,
                above);
    }

    private Turns turns(Move move, int from, int step) {
        Optional<SafeRange.Turn> places = Optional.empty();
        Optional<SafeRange.Turn> verdicts = Optional.empty();
        for (int weight = from + step; weight >= 0 && weight <= limit; weight += step) {
            if (weight % REPORTED == 0) {
                progress.step(done + Math.abs(weight - from), all);
            }
            State state = state(moved(move, weight));
            if (places.isEmpty() && !state.places().equals(present.places())) {
                places = Optional.of(
                        turn(move, weight, (now, then) -> !now.place().equals(then.place())));
            }
            if (verdicts.isEmpty() && !state.verdicts().equals(present.verdicts())) {
                verdicts = Optional.of(
                        turn(move, weight, (now, then) -> !verdict(now).equals(verdict(then))));
            }
            if (places.isPresent() && verdicts.isPresent()) {
                break;
            }
        }
        return new Turns(places, verdicts);
    }

    private List<Rescoring> moved(Move move, int weight) {
        List<Rescoring> moved = new ArrayList<>(starts.size());
        for (Rescoring start : starts) {
            moved.add(move.to(start, weight));
        }
        return moved;
    }

    private State state(List<Rescoring> scores) {
        List<Places.Standing> standings = new ArrayList<>(scores.size());
        List<Verdict> verdicts = new ArrayList<>(scores.size());
        for (Rescoring each : scores) {
            Score score = each.overall();
            standings.add(new Places.Standing(score.interval(), Ranked.applicable(each.factors())));
            verdicts.add(Verdict.of(score, ranking.ruleSet()));
        }
        return new State(Places.of(standings), verdicts);
    }

    private static Verdict verdict(Ranked entry) {
        return Verdict.of(entry.score(), entry.assessment().ruleSet());
    }

    private SafeRange.Turn turn(Move move, int weight, BiPredicate<Ranked, Ranked> changed) {
        Map<List<Object>, Ranked> after = new HashMap<>();
        Ranking.overall(assessed(moved(move, weight))).entries().forEach(entry -> after.put(key(entry), entry));
        return new SafeRange.Turn(
                weight,
                ranking.entries().stream()
                        .map(before -> new SafeRange.Shift(before, after.get(key(before))))
                        .filter(shift -> changed.test(shift.before(), shift.after()))
                        .toList());
    }

    /** The changed rule set is made once for all, since making it takes longer than scoring. */
    private List<Assessment> assessed(List<Rescoring> moved) {
        RuleSet first = cohort.get(0).ruleSet();
        RuleSet changed = moved.get(0).assessment().ruleSet();
        List<Assessment> assessed = new ArrayList<>(moved.size());
        for (int i = 0; i < moved.size(); i++) {
            Rescoring scores = moved.get(i);
            assessed.add(
                    cohort.get(i).ruleSet() == first
                            ? new Assessment(cohort.get(i).facts(), changed, scores.overall(), scores.factors())
                            : scores.assessment());
        }
        return assessed;
    }

    private static List<Object> key(Ranked entry) {
        return List.of(Cohort.id(entry.assessment()), Cohort.day(entry.assessment()));
    }
}
