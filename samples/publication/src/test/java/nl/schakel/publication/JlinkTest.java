package nl.schakel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An image of the JDK with the library in it, for machines without Java. */
class JlinkTest {

    @Test
    void anImageHoldsOnlyWhatIsNeededAndRuns() throws IOException {
        Consumer consumer = Consumer.of("consumer-modulepath");
        Path modules = consumer.directory.resolve("target/modules");
        consumer.maven(
                        "compile",
                        "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies",
                        "-DincludeScope=runtime",
                        "-DoutputDirectory=" + modules)
                .succeeded();
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path image = consumer.directory.resolve("image");
        Maven.run(
                        consumer.directory,
                        Map.of(),
                        List.of(
                                bin.resolve("jlink").toString(),
                                "--module-path",
                                modules + File.pathSeparator + consumer.directory.resolve("target/classes"),
                                "--add-modules",
                                "consumer",
                                "--launcher",
                                "first-steps=consumer/consumer.FirstSteps",
                                "--strip-debug",
                                "--no-header-files",
                                "--no-man-pages",
                                "--output",
                                image.toString()),
                        10)
                .succeeded();

        String java = image.resolve("bin/java").toString();
        Maven.Run run = Maven.run(image, Map.of(), List.of(java, "-m", "consumer/consumer.FirstSteps"), 1)
                .succeeded();
        assertThat(Consumer.withoutLog(run.output())).endsWith(Consumer.expected());
        String listed =
                Maven.run(image, Map.of(), List.of(java, "--list-modules"), 1).output();
        assertThat(listed).contains("nl.schakel.core", "nl.schakel.io").doesNotContain("immutables", "excel", "poi");
        try (Stream<Path> files = Files.walk(image)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            System.out.println("image: " + bytes / 1000 + " KB, "
                    + listed.lines().filter(line -> line.contains("@")).count() + " modules");
        }
    }
}
