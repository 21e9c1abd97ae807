package nl.schakel.samples.benchmark;

import java.util.List;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.model.evidence.Dossier;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What each benchmark finds ready; those who do not ask for something do not have it in memory either. */
public class Work {

    private Work() {}

    /** The dossiers, from which no fact has been taken. */
    @State(Scope.Benchmark)
    public static class Dossiers {
        List<Dossier> all = List.of();

        @Setup
        public void make() {
            all = partnerships();
        }
    }

    /** Sheets on which the facts stand already. */
    @State(Scope.Benchmark)
    public static class Sheets {
        List<FactSheet> all = List.of();

        @Setup
        public void take() {
            all = sheets();
        }
    }

    /** The same facts as plain values. */
    @State(Scope.Benchmark)
    public static class Facts {
        List<Taken> all = List.of();

        @Setup
        public void take() {
            all = sheets().stream().map(Taken::from).toList();
        }
    }

    /** This library. */
    @State(Scope.Benchmark)
    public static class Schakel {
        final Assessor assessor = Assessor.of(TwentyRules.make());
    }

    /** Each fact for itself, with its name. */
    @State(Scope.Benchmark)
    public static class Named {
        List<List<NamedFact>> all = List.of();

        @Setup
        public void take() {
            all = sheets().stream().map(Taken::from).map(NamedFact::all).toList();
        }
    }

    private static List<Dossier> partnerships() {
        return Partnerships.make(Integer.getInteger(Partnerships.NUMBER, Partnerships.MANY));
    }

    private static List<FactSheet> sheets() {
        return partnerships().stream()
                .map(dossier -> FactCatalogue.standard().sheet(dossier.asOf(Partnerships.DAY)))
                .peek(Taken::from)
                .toList();
    }
}
