package nl.schakel.samples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.schakel.samples.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says is so: every block is compiled, run, read or compared. */
class ReadmeTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final int MOST_LINES = 120;

    private static String readme() throws IOException {
        return Files.readString(REPOSITORY.resolve("README.md"));
    }

    @TestFactory
    Stream<DynamicTest> everyBlockDoesWhatItSays(@TempDir Path directory) throws IOException {
        Readme readme = new Readme(readme(), Workplace.in(REPOSITORY, directory));
        assertThat(readme.blocks()).isNotEmpty();
        return readme.blocks().stream()
                .map(block -> dynamicTest("line " + block.line() + ", " + block.language(), () -> readme.check(block)));
    }

    @Test
    void itTakesFiveMinutesAtMost() throws IOException {
        assertThat(readme().lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"consumer-classpath", "consumer-modulepath"})
    void theConsumersCompileItsFirstSnippet(String consumer) throws IOException {
        String snippet = Block.all(readme()).stream()
                .filter(block -> block.language().equals("java"))
                .findFirst()
                .orElseThrow()
                .text();
        Golden.assertSame(
                Path.of("src/it", consumer, "src/main/java/consumer/FirstSteps.java"),
                "package consumer;\n\n" + snippet);
    }
}
