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

/** Images of the JDK with the library in them, for machines without Java. */
class JlinkTest {

    private static final Map<String, String> NO_ENVIRONMENT = Map.of();

    @Test
    void anImageHoldsOnlyWhatIsNeededAndRuns() throws IOException {
        Path image = image(Consumer.of("consumer-modulepath"), "consumer");
        assertThat(run(image, "-m", "consumer/consumer.FirstSteps")).endsWith(Consumer.expected());
        String listed = run(image, "--list-modules");
        assertThat(listed).contains("nl.schakel.core", "nl.schakel.io").doesNotContain("immutables", "poi");
        try (Stream<Path> files = Files.walk(image)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            System.out.println("image: " + bytes / 1000 + " KB, "
                    + listed.lines().filter(line -> line.contains("@")).count() + " modules");
        }
    }

    /** Excel is optional: without its libraries tables of CSV are read and written, and a workbook is refused in words. */
    @Test
    void anImageWithoutExcelReadsTablesAndSaysWhatExcelNeeds() throws IOException {
        Path image = image(Consumer.of("tables"), "tables");
        assertThat(run(image, "--list-modules"))
                .contains("nl.schakel.io")
                .doesNotContain("excel", "opczip", "aalto", "compress");
        assertThat(run(image, "-m", "tables/consumer.Tables")).isEqualTo("""
                year
                2018
                [[Optional[2018]]]
                library [org.dhatim:fastexcel] must be there for a workbook of Excel to be written
                Add the dependency org.dhatim:fastexcel:0.20.2; on the module path also --add-modules org.dhatim.fastexcel. Or write CSV.
                years.xlsx [org.dhatim:fastexcel-reader] must be there for a workbook of Excel to be read (unreadable)
                    Add the dependency org.dhatim:fastexcel-reader:0.20.2; on the module path also --add-modules org.dhatim.fastexcel.reader. Or save the sheet as CSV.
                """);
    }

    private static Path image(Consumer consumer, String module) throws IOException {
        Path modules = consumer.directory.resolve("target/modules");
        consumer.maven(
                        "compile",
                        "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies",
                        "-DincludeScope=runtime",
                        "-DoutputDirectory=" + modules)
                .succeeded();
        Path image = consumer.directory.resolve("image");
        Path jlink = Path.of(System.getProperty("java.home"), "bin", "jlink");
        Maven.run(
                        consumer.directory,
                        NO_ENVIRONMENT,
                        List.of(
                                jlink.toString(),
                                "--module-path",
                                modules + File.pathSeparator + consumer.directory.resolve("target/classes"),
                                "--add-modules",
                                module,
                                "--strip-debug",
                                "--no-header-files",
                                "--no-man-pages",
                                "--output",
                                image.toString()),
                        10)
                .succeeded();
        return image;
    }

    /** What the image prints, without the command with which its log begins. */
    private static String run(Path image, String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of(image.resolve("bin/java").toString()), Stream.of(arguments))
                .toList();
        String output = Maven.run(image, NO_ENVIRONMENT, command, 1).succeeded().output();
        return Consumer.withoutLog(output.substring(String.join("\n", command).length() + 1));
    }
}
