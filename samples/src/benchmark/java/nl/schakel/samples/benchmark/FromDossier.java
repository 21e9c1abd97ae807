package nl.schakel.samples.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.model.evidence.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Facts and rules: from the dossier of each partnership to its assessment. The other engines are handed facts that are taken by hand. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Partnerships.MANY)
public class FromDossier {

    @Benchmark
    public void schakel(Work.Schakel schakel, Work.Dossiers dossiers, Blackhole sink) {
        for (Dossier each : dossiers.all) {
            sink.consume(schakel.assessor.assess(each, Partnerships.DAY));
        }
    }

    @Benchmark
    public void handWritten(Work.Dossiers dossiers, Blackhole sink) {
        for (Dossier each : dossiers.all) {
            sink.consume(HandWritten.assess(FactsByHand.take(each, Partnerships.DAY)));
        }
    }

    /** Rules by hand over facts that the catalogue takes. */
    @Benchmark
    public void handWrittenOnSheets(Work.Dossiers dossiers, Blackhole sink) {
        for (Dossier each : dossiers.all) {
            sink.consume(HandWritten.assess(Taken.from(FactCatalogue.standard().sheet(each.asOf(Partnerships.DAY)))));
        }
    }

    /** Functions that ask for named facts; explained. */
    @Benchmark
    public void easyRulesLambdas(Lambdas engine, Work.Dossiers dossiers, Blackhole sink) {
        for (Dossier each : dossiers.all) {
            sink.consume(engine.it.explained(FactsByHand.take(each, Partnerships.DAY)));
        }
    }

    /** The engine with its rules. */
    @State(Scope.Benchmark)
    public static class Lambdas {
        final EasyRules it = EasyRules.ofLambdas();
    }

    /** Facts inserted, results put into a global; explained. */
    @Benchmark
    public void drools(Inserted engine, Work.Dossiers dossiers, Blackhole sink) {
        for (Dossier each : dossiers.all) {
            sink.consume(engine.it.apply(NamedFact.all(FactsByHand.take(each, Partnerships.DAY))));
        }
    }

    /** The engine with its rules. */
    @State(Scope.Benchmark)
    public static class Inserted {
        final Function<List<NamedFact>, HandWritten.Whole> it = Drools.ofFacts();
    }
}
