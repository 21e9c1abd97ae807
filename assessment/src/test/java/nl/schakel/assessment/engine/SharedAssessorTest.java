package nl.schakel.assessment.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SharedAssessorTest {

    private static final int THREADS = 64;

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void threadsThatShareAnAssessorFromTheStartGetOneResult() throws Exception {
        Assessor assessor = Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018);
        Dossier dossier = Dossiers.of(
                Dossiers.coordinator(each -> {}),
                Dossiers.body(each -> {}),
                Dossiers.said(Topic.TRUST, Direction.PRESENT),
                Dossiers.said(Topic.WILL, Direction.ABSENT));
        CountDownLatch ready = new CountDownLatch(THREADS);
        Set<Assessment> assessments = new LinkedHashSet<>();
        Set<String> explanations = new LinkedHashSet<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Assessment>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return assessor.assess(dossier, Dossiers.DAY);
                }));
            }
            for (Future<Assessment> future : futures) {
                assessments.add(future.get());
                explanations.add(future.get().outcomes().stream()
                        .map(outcome -> outcome.explain(Language.DUTCH))
                        .toList()
                        .toString());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(assessments).hasSize(1);
        assertThat(explanations).hasSize(1);
    }
}
