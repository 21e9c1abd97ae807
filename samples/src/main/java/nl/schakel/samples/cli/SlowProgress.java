package nl.schakel.samples.cli;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nl.schakel.assessment.analysis.Progress;

/** Tells how far a run is, every two seconds. */
final class SlowProgress implements Progress {

    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private final String run;
    private final Consumer<String> told;
    private final LongSupplier clock;
    private long last;

    SlowProgress(String run, Consumer<String> told, LongSupplier clock) {
        this.run = run;
        this.told = told;
        this.clock = clock;
        this.last = clock.getAsLong();
    }

    @Override
    public void report(long done, long of) {
        long now = clock.getAsLong();
        if (now - last >= PAUSE) {
            last = now;
            told.accept(run + ": " + done + (of == 0 ? "" : " of " + of) + " steps");
        }
    }
}
