package nl.schakel.assessment.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.schakel.assessment.Dossiers;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactSheet;
import nl.schakel.assessment.framework.Frameworks;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.Direction;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Topic;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

/** What 64 threads share that begin at the same moment, before anything has been taken or made. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class SharedAssessorTest {

    private static final int THREADS = 64;
    private static final Dossier DOSSIER = Dossiers.of(
            Dossiers.coordinator(each -> {}),
            Dossiers.body(each -> {}),
            Dossiers.said(Topic.TRUST, Direction.PRESENT),
            Dossiers.said(Topic.WILL, Direction.ABSENT));

    @RepeatedTest(5)
    void threadsThatShareAnAssessorFromTheStartGetOneResult() throws Exception {
        Assessor assessor = Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018);
        Set<Assessment> assessments = together(() -> assessor.assess(DOSSIER, Dossiers.DAY));
        assertThat(assessments)
                .containsExactly(
                        Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(DOSSIER, Dossiers.DAY));
    }

    @RepeatedTest(5)
    void threadsThatShareASheetFromTheStartGetOneResult() throws Exception {
        Assessor assessor = Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018);
        FactSheet sheet = FactCatalogue.standard().sheet(DOSSIER.asOf(Dossiers.DAY));
        Set<Assessment> assessments = together(() -> assessor.assess(sheet));
        assertThat(assessments)
                .containsExactly(
                        Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(DOSSIER, Dossiers.DAY));
    }

    @RepeatedTest(5)
    void threadsThatReadOneAssessmentFromTheStartReadTheSame() throws Exception {
        Assessment assessment =
                Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(DOSSIER, Dossiers.DAY);
        assertThat(together(() -> explained(assessment)))
                .containsExactly(explained(
                        Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(DOSSIER, Dossiers.DAY)));
    }

    private static String explained(Assessment assessment) {
        return assessment
                + assessment.outcomes().stream()
                        .map(outcome -> outcome.explain(Language.DUTCH))
                        .toList()
                        .toString();
    }

    /** What the threads find, each result once. */
    private static <T> Set<T> together(Callable<T> work) throws Exception {
        CountDownLatch ready = new CountDownLatch(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return work.call();
                }));
            }
            Set<T> found = new LinkedHashSet<>();
            for (Future<T> future : futures) {
                found.add(future.get());
            }
            return found;
        } finally {
            threads.shutdownNow();
        }
    }
}
