package nl.schakel.samples.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.score.Interval;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The rules alone: the facts of each partnership have been taken. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Partnerships.MANY)
public class FromFacts {

    @Benchmark
    public void schakel(Work.Schakel schakel, Work.Sheets sheets, Blackhole sink) {
        for (FactSheet each : sheets.all) {
            sink.consume(schakel.assessor.assess(each));
        }
    }

    /** With each interval and each value that was seen read from the outcome, whether or not it is made only then. */
    @Benchmark
    public void schakelRead(Work.Schakel schakel, Work.Sheets sheets, Blackhole sink) {
        for (FactSheet each : sheets.all) {
            sink.consume(Reading.of(schakel.assessor.assess(each)));
        }
    }

    @Benchmark
    public void handWritten(Work.Facts facts, Blackhole sink) {
        for (Taken each : facts.all) {
            sink.consume(HandWritten.assess(each));
        }
    }

    @Benchmark
    public void handWrittenRead(Work.Facts facts, Blackhole sink) {
        for (Taken each : facts.all) {
            sink.consume(Reading.of(HandWritten.assess(each)));
        }
    }

    /** With the facts looked up on the same sheets that this library reads. */
    @Benchmark
    public void handWrittenOnSheets(Work.Sheets sheets, Blackhole sink) {
        for (FactSheet each : sheets.all) {
            sink.consume(HandWritten.assess(Taken.from(each)));
        }
    }

    /** Annotated objects that ask for named facts; explained. */
    @Benchmark
    public void easyRulesAnnotated(Annotated engine, Work.Facts facts, Blackhole sink) {
        for (Taken each : facts.all) {
            sink.consume(engine.it.explained(each));
        }
    }

    /** The engine with its rules. */
    @State(Scope.Benchmark)
    public static class Annotated {
        final EasyRules it = EasyRules.annotated();
    }

    /** Functions that ask for named facts; explained. */
    @Benchmark
    public void easyRulesLambdas(Lambdas engine, Work.Facts facts, Blackhole sink) {
        for (Taken each : facts.all) {
            sink.consume(engine.it.explained(each));
        }
    }

    /** The engine with its rules. */
    @State(Scope.Benchmark)
    public static class Lambdas {
        final EasyRules it = EasyRules.ofLambdas();
    }

    /** The least work: all facts in one object, and the score alone. */
    @Benchmark
    public void easyRulesLeast(LeastEasyRules engine, Work.Facts facts, Blackhole sink) {
        for (Taken each : facts.all) {
            sink.consume(engine.it.overall(each));
        }
    }

    /** The engine with its rules. */
    @State(Scope.Benchmark)
    public static class LeastEasyRules {
        final EasyRules it = EasyRules.ofOneObject();
    }

    /** Facts and outcomes inserted, scores accumulated; explained. */
    @Benchmark
    public void droolsAccumulated(Accumulated engine, Work.Named facts, Blackhole sink) {
        for (List<NamedFact> each : facts.all) {
            sink.consume(engine.it.apply(each));
        }
    }

    /** The engine with its rules. */
    @State(Scope.Benchmark)
    public static class Accumulated {
        final Function<List<NamedFact>, HandWritten.Whole> it = Drools.ofOutcomes();
    }

    /** Facts inserted, results put into a global; explained. */
    @Benchmark
    public void drools(Inserted engine, Work.Named facts, Blackhole sink) {
        for (List<NamedFact> each : facts.all) {
            sink.consume(engine.it.apply(each));
        }
    }

    /** The engine with its rules. */
    @State(Scope.Benchmark)
    public static class Inserted {
        final Function<List<NamedFact>, HandWritten.Whole> it = Drools.ofFacts();
    }

    /** The least work: all facts in one object, and the score alone. */
    @Benchmark
    public void droolsLeast(LeastDrools engine, Work.Facts facts, Blackhole sink) {
        for (Taken each : facts.all) {
            sink.consume(engine.it.apply(each));
        }
    }

    /** The engine with its rules. */
    @State(Scope.Benchmark)
    public static class LeastDrools {
        final Function<Taken, Interval> it = Drools.ofOneObject();
    }
}
