package nl.schakel.samples.benchmark;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures all ways side by side and prints the times, what they allocate and the ratios that this library promises.
 *
 * <p>Of each benchmark there is one fork a round, so that a machine that grows slower or faster does so for all; medians are over the rounds.
 * Before anything is measured it is shown that all give equal results.
 */
public final class Comparison {

    private static final String USAGE =
            "Use no argument, --quick for a smoke test, or --rounds=7; FromJson or FromFacts.drools measures that alone.";
    private static final int ROUNDS = 5;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final boolean quick;
    private final int rounds;
    private final String only;
    private final Map<String, Measured> measured = new TreeMap<>();

    private Comparison(boolean quick, int rounds, String only) {
        this.quick = quick;
        this.rounds = rounds;
        this.only = only;
    }

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        boolean quick = false;
        int rounds = 0;
        String only = "";
        for (String argument : arguments) {
            if (argument.equals("--quick")) {
                quick = true;
            } else if (argument.matches("--rounds=[1-9][0-9]?")) {
                rounds = Integer.parseInt(argument.substring(argument.indexOf('=') + 1));
            } else if (argument.matches("From(Facts|Dossier|Json)([.][A-Za-z]+)?")) {
                only = argument;
            } else {
                System.err.println(argument + " means nothing here. " + USAGE);
                System.exit(2);
            }
        }
        new Comparison(quick, rounds > 0 ? rounds : quick ? 1 : ROUNDS, only).run();
    }

    private void run() throws RunnerException, IOException, InterruptedException {
        System.out.println("Java " + System.getProperty("java.vm.version") + " (" + System.getProperty("java.vm.vendor")
                + "), " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors");
        Proof.run(Partnerships.make(partnerships())).forEach(System.out::println);
        for (int round = 1; round <= rounds; round++) {
            System.out.println("round " + round + " of " + rounds + " ...");
            for (RunResult result : new Runner(options()).run()) {
                String name = result.getParams().getBenchmark();
                double bytes = result.getSecondaryResults().get(ALLOCATED).getScore();
                measured.computeIfAbsent(
                                name.substring(getClass().getPackageName().length() + 1), any -> new Measured())
                        .add(result.getPrimaryResult().getScore(), bytes);
            }
        }
        System.out.println();
        System.out.println(new Table(measured, rounds, !quick));
        System.out.println(FirstAssessment.measured(quick ? 3 : 20));
        if (quick) {
            System.out.println("A smoke test: these times say nothing.");
        }
    }

    private int partnerships() {
        return quick ? Partnerships.MANY / 20 : Partnerships.MANY;
    }

    private Options options() {
        return new OptionsBuilder()
                .include("\\." + (only.isEmpty() ? "From(Facts|Dossier|Json)" : only) + "\\b")
                .forks(1)
                .warmupIterations(quick ? 2 : 6)
                .warmupTime(TimeValue.milliseconds(quick ? 200 : 1000))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 200 : 1000))
                .operationsPerInvocation(partnerships())
                .jvmArgs("-Xms2g", "-Xmx2g", "-D" + Partnerships.NUMBER + "=" + partnerships())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
