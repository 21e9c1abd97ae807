package nl.schakel.samples.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects outside the reactor, compiled with all warnings as errors and run by the build before this test. */
class ConsumerIT {

    @ParameterizedTest
    @ValueSource(strings = {"consumer-classpath", "consumer-modulepath"})
    void theSnippetPrintsWhatTheReadmeSays(String consumer) throws IOException {
        Path file = Path.of("target/it", consumer, "target/printed.txt");
        String printed = Files.readAllLines(file).stream()
                .filter(line -> !line.contains("org.hibernate.validator") && !line.startsWith("INFO: HV000001"))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(printed).contains(" of 100, evidence for ");
        assertThat(Files.readString(Path.of("../README.md"))).contains("```text\n" + printed + "```\n");
    }
}
