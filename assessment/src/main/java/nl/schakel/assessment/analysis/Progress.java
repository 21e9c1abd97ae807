package nl.schakel.assessment.analysis;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import nl.schakel.core.check.Check;

/**
 * Who is told how far a long run is, and may cancel it, such as {@code (done, of) -> bar.show(done, of)}.
 *
 * <p>A run is cancelled when its thread is interrupted, or when {@link #isCancelled} says so otherwise. It then throws a
 * {@link CancellationException}: half of a proof or of a sample is no result.
 */
@FunctionalInterface
public interface Progress {

    /** Nobody is told; the run is cancelled only by interrupting its thread. */
    Progress NONE = (done, of) -> {};

    /**
     * Is told how far the run is; called in its thread, as often as the run thinks fit.
     *
     * @param done how many steps are done, never fewer than the time before
     * @param of how many there are; 0 where nobody can know before
     */
    void report(long done, long of);

    /** {@return whether the run should stop; by default, whether its thread is interrupted} */
    default boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }

    /**
     * Makes a progress that can be cancelled from elsewhere, such as {@code report.until(stopped::get)}.
     *
     * @param cancelled says whether the run should stop; asked in its thread
     * @return a progress that is told the same, and is cancelled then, or by interrupting the thread
     */
    default Progress until(BooleanSupplier cancelled) {
        Check.given(cancelled, "cancelled");
        Progress told = this;
        return new Progress() {
            @Override
            public void report(long done, long of) {
                told.report(done, of);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean() || told.isCancelled();
            }
        };
    }

    /**
     * Reports a step and stops the run if it is cancelled; what a run calls.
     *
     * @param done how many steps are done
     * @param of how many there are; 0 where nobody can know before
     * @throws CancellationException if the run is cancelled
     */
    default void step(long done, long of) {
        if (isCancelled()) {
            throw new CancellationException("cancelled after " + done + (of == 0 ? "" : " of " + of) + " steps");
        }
        report(done, of);
    }
}
