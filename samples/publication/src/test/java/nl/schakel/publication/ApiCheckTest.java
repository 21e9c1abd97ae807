package nl.schakel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a release promised is held by the next version, unless it says that it breaks. */
class ApiCheckTest {

    private static final String NEXT = Staged.VERSION + ".1-SNAPSHOT";

    @Test
    void theSameCodeIsAccepted() throws IOException {
        Path sources = Sources.copyTo(Maven.TARGET.resolve("api/same"), NEXT);
        check(sources, "core").succeeded();
        assertThat(Sources.text(sources.resolve("core/target/japicmp/as-promised.diff")))
                .contains("schakel-core-" + Staged.VERSION + ".jar", "No changes.");
    }

    @Test
    void aMethodThatIsGoneBreaksTheBuildAndIsNamed() throws IOException {
        Path sources = Sources.copyTo(Maven.TARGET.resolve("api/gone"), NEXT);
        change(
                sources.resolve("core/src/main/java/nl/schakel/core/time/SchoolYear.java"),
                "public SchoolYear next()",
                "SchoolYear next()");
        Maven.Run run = check(sources, "core");
        assertThat(run.status()).isNotZero();
        assertThat(run.output()).contains("nl.schakel.core.time.SchoolYear.next()");
        assertThat(check(sources, "core", "-Dapi.hold=false").status()).isZero();
    }

    @Test
    void oneComponentMoreInAWideRecordIsNoBreak() throws IOException {
        Path sources = Sources.copyTo(Maven.TARGET.resolve("api/wider"), NEXT);
        change(
                sources.resolve("core/src/main/java/nl/schakel/core/source/SourceReference.java"),
                "Optional<String> behind) {",
                "Optional<String> behind, Optional<String> note) {");
        check(sources, "core").succeeded();
        assertThat(Sources.text(sources.resolve("core/target/japicmp/as-promised.diff")))
                .contains("note()");
    }

    private static Maven.Run check(Path sources, String modules, String... more) throws IOException {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "-s",
                Consumer.settings().toString(),
                "-Papi",
                "-pl",
                modules,
                "-Dmaven.test.skip=true",
                "-Dspotless.check.skip=true",
                "-Dmaven.repo.local=" + Maven.TARGET.resolve("consumer-repository"),
                "verify"));
        arguments.addAll(List.of(more));
        return Maven.run(sources, Map.of(), arguments);
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
