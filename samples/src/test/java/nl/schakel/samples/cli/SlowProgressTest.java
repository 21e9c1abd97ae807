package nl.schakel.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SlowProgressTest {

    @Test
    void tellsOnlyOfRunsThatTakeLongAndNotTooOften() {
        List<String> told = new ArrayList<>();
        AtomicLong now = new AtomicLong(TimeUnit.SECONDS.toNanos(7));
        SlowProgress progress = new SlowProgress("draws", told::add, now::get);
        progress.report(1, 100);
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(1999));
        progress.report(2, 100);
        assertThat(told).isEmpty();
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
        progress.report(3, 100);
        progress.report(4, 100);
        now.addAndGet(TimeUnit.SECONDS.toNanos(2));
        progress.report(50, 0);
        assertThat(told).containsExactly("draws: 3 of 100 steps", "draws: 50 steps");
    }
}
