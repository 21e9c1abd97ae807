package nl.schakel.assessment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final List<String> told = new ArrayList<>();
    private final Progress progress = (done, of) -> told.add(done + " of " + of);

    @Test
    void aStepIsTold() {
        progress.step(1, 3);
        progress.step(2, 3);
        Progress.NONE.step(1, 1);
        assertThat(told).containsExactly("1 of 3", "2 of 3");
    }

    @Test
    void whoIsAskedToStopStopsBeforeTheNextStepIsTold() {
        AtomicBoolean stopped = new AtomicBoolean();
        Progress stoppable = progress.until(stopped::get);
        stoppable.step(1, 3);
        stopped.set(true);
        assertThat(stoppable.isCancelled()).isTrue();
        assertThatThrownBy(() -> stoppable.step(2, 3))
                .isInstanceOf(CancellationException.class)
                .hasMessage("cancelled after 2 of 3 steps");
        assertThatThrownBy(() -> stoppable.step(2, 0))
                .isInstanceOf(CancellationException.class)
                .hasMessage("cancelled after 2 steps");
        assertThat(told).containsExactly("1 of 3");
    }

    @Test
    void interruptingTheThreadStopsEveryRunAndStaysToBeSeen() {
        Thread.currentThread().interrupt();
        try {
            assertThat(Progress.NONE.isCancelled()).isTrue();
            assertThatThrownBy(() -> progress.until(() -> false).step(1, 3)).isInstanceOf(CancellationException.class);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
        assertThatCode(() -> Progress.NONE.step(1, 3)).doesNotThrowAnyException();
    }
}
