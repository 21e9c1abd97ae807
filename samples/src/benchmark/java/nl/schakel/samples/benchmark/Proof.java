package nl.schakel.samples.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.fact.Seen;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.report.RuleOutcome;
import nl.schakel.assessment.score.Interval;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.evidence.Dossier;

/** Shows, before anything is measured, that all do the same work: equal results of each partnership, equal totals, and of each fact all values. */
final class Proof {

    private final List<String> differences = new ArrayList<>();

    private Proof() {}

    /** The overall bounds of many partnerships together, in millionths. */
    private static final class Total {
        private long lower;
        private long upper;

        void add(Interval overall) {
            lower += overall.lower();
            upper += overall.upper();
        }

        @Override
        public String toString() {
            return lower + ".." + upper;
        }
    }

    /** {@return what was found equal, one a line} */
    static List<String> run(List<Dossier> dossiers) {
        return new Proof().prove(dossiers);
    }

    private List<String> prove(List<Dossier> dossiers) {
        Assessor assessor = Assessor.of(TwentyRules.make());
        Function<List<NamedFact>, HandWritten.Whole> inserted = Drools.ofFacts();
        Function<List<NamedFact>, HandWritten.Whole> accumulated = Drools.ofOutcomes();
        Map<String, Function<Taken, HandWritten.Whole>> explaining = new LinkedHashMap<>();
        explaining.put("Easy Rules, annotated", EasyRules.annotated()::explained);
        explaining.put("Easy Rules, lambdas", EasyRules.ofLambdas()::explained);
        explaining.put("Drools, facts inserted", taken -> inserted.apply(NamedFact.all(taken)));
        explaining.put("Drools, outcomes accumulated", taken -> accumulated.apply(NamedFact.all(taken)));
        Map<String, Function<Taken, Interval>> engines = new LinkedHashMap<>();
        engines.put("hand-written", taken -> HandWritten.assess(taken).overall());
        explaining.forEach(
                (name, engine) -> engines.put(name, taken -> engine.apply(taken).overall()));
        engines.put("Easy Rules, one object", EasyRules.ofOneObject()::overall);
        engines.put("Drools, one object", Drools.ofOneObject());
        Map<String, Total> totals = new LinkedHashMap<>();
        engines.keySet().forEach(name -> totals.put(name, new Total()));
        Total total = new Total();
        Spread spread = new Spread();
        for (Dossier dossier : dossiers) {
            FactSheet sheet = FactCatalogue.standard().sheet(dossier.asOf(Partnerships.DAY));
            Taken taken = Taken.from(sheet);
            Assessment assessment = assessor.assess(sheet);
            Interval overall = assessment.overall().interval();
            HandWritten.Whole byHand = HandWritten.assess(taken);
            same(dossier, "facts by hand", taken, FactsByHand.take(dossier, Partnerships.DAY));
            same(dossier, "assessment of the dossier", assessment, assessor.assess(dossier, Partnerships.DAY));
            same(dossier, "hand-written", asByHand(assessment), byHand);
            total.add(overall);
            engines.forEach((name, engine) -> {
                Interval other = engine.apply(taken);
                same(dossier, name, overall, other);
                totals.get(name).add(other);
            });
            explaining.forEach((name, engine) -> same(dossier, name, ofWhatApplies(byHand), engine.apply(taken)));
            spread.add(byHand);
        }
        totals.forEach((name, other) -> {
            if (!other.toString().equals(total.toString())) {
                differences.add(0, name + ": total " + other + " instead of " + total);
            }
        });
        differences.addAll(spread.gaps());
        if (!differences.isEmpty()) {
            throw new IllegalStateException("The work differs, so that times could not be compared:\n  "
                    + String.join("\n  ", differences.subList(0, Math.min(20, differences.size()))));
        }
        return List.of(
                "equal results of " + dossiers.size() + " partnerships; total of the overall scores in millionths: "
                        + total,
                spread.toString());
    }

    /** The result in the form of what is hand-written. */
    static HandWritten.Whole asByHand(Assessment assessment) {
        return new HandWritten.Whole(
                assessment.overall().interval(),
                assessment.factors().stream().map(Proof::asByHand).toList());
    }

    private static HandWritten.Result asByHand(FactorResult factor) {
        return new HandWritten.Result(
                factor.applicable(),
                factor.score().interval(),
                factor.outcomes().stream().map(Proof::asByHand).toList());
    }

    private static HandWritten.Outcome asByHand(RuleOutcome outcome) {
        List<FactValue> seen = outcome.seen().stream().map(Seen::value).toList();
        return new HandWritten.Outcome(outcome.applicable(), outcome.degree(), seen);
    }

    /** The other engines say nothing of a rule that does not apply. */
    private static HandWritten.Whole ofWhatApplies(HandWritten.Whole whole) {
        return new HandWritten.Whole(
                whole.overall(),
                whole.factors().stream()
                        .map(factor -> new HandWritten.Result(
                                factor.applicable(),
                                factor.interval(),
                                factor.outcomes().stream()
                                        .filter(outcome -> outcome.applicable() != Truth.FALSE)
                                        .toList()))
                        .toList());
    }

    private void same(Dossier dossier, String whose, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(whose + ", " + dossier.partnership().id() + ": " + exact(actual) + "\n    instead of: "
                    + exact(expected));
        }
    }

    /** An interval as text is rounded. */
    private static Object exact(Object result) {
        return result instanceof Interval interval ? interval.lower() + ".." + interval.upper() : result;
    }
}
