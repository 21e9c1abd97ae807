package nl.schakel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users of plain Maven and of Kotlin, all warnings errors: what they run prints what the README says. */
class PlainConsumersTest {

    @ParameterizedTest
    @CsvSource({"consumer-classpath, compile", "consumer-modulepath, compile", "kotlin, process-classes"})
    void theFirstStepsPrintWhatTheReadmeSays(String name, String phase) throws IOException {
        Consumer consumer = Consumer.of(name);
        consumer.maven(phase).succeeded();
        assertThat(consumer.printed()).isEqualTo(Consumer.expected());
    }
}
