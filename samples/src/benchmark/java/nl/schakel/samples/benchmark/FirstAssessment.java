package nl.schakel.samples.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.assessment.engine.Assessor;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.model.evidence.Dossier;

/** Prints how long the first assessment takes in a Java machine that has just been started: the median of twenty starts. */
public final class FirstAssessment {

    private static final int STARTS = 20;

    private FirstAssessment() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            System.out.println(once());
        } else {
            System.out.println(measured(STARTS));
        }
    }

    /** In nanoseconds, from the rules as the builders make them to an explained assessment; the dossier is there already. */
    private static long once() {
        Dossier dossier = Partnerships.make(1).get(0);
        long before = System.nanoTime();
        Assessment assessment = Assessor.of(TwentyRules.make()).assess(dossier, Partnerships.DAY);
        long read = Reading.of(assessment);
        long after = System.nanoTime();
        if (read == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return after - before;
    }

    static String measured(int starts) throws IOException, InterruptedException {
        List<Long> first = new ArrayList<>();
        List<Long> whole = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            long before = System.nanoTime();
            first.add(start());
            whole.add(System.nanoTime() - before);
        }
        return "first assessment in a fresh JVM, median of " + starts + " starts: " + Numbers.ofMillis(first)
                + ", rules made and compiled in it; the process from start to end: " + Numbers.ofMillis(whole);
    }

    private static long start() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstAssessment.class.getName(),
                        "once")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
            String line = printed.readLine();
            if (process.waitFor() != 0 || line == null) {
                throw new IllegalStateException("the started Java machine failed with " + process.exitValue());
            }
            return Long.parseLong(line);
        }
    }
}
