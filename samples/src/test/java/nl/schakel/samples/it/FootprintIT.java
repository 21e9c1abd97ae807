package nl.schakel.samples.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a user's program carries: every jar with its size, its limit and the reason for it; a jar more or a jar too heavy fails. */
class FootprintIT {

    private static final Path JARS = Path.of("target/footprint");
    private static final TreeMap<String, Long> SIZES = new TreeMap<>();

    private record Part(String name, long kilobytes, String reason) {}

    /** Together 800 KB were asked for and are not met; what they weigh now may not grow unseen. */
    private static final List<Part> OURS = List.of(
            new Part("schakel-core", 190, "words that everybody shares"),
            new Part("schakel-model", 800, "the domain, a third of it builders"),
            new Part("schakel-assessment", 1170, "facts, rules, scores, law, analysis"));

    private static final List<Part> SMALL = List.of(
            new Part("commons-numbers-fraction", 30, "exact fractions"),
            new Part("commons-numbers-core", 45, "what the fractions stand on"),
            new Part("jakarta.validation-api", 110, "constraints that any validator sees"),
            new Part("jspecify", 5, "what is never null, for Kotlin and NullAway"));

    private static final List<Part> IO = List.of(
            new Part("schakel-io", 1030, "documents, tables, schemas, reports, drawings"),
            new Part("jackson-databind", 2000, "plain databind and Spring read the same documents"),
            new Part("jackson-core", 650, "the tokens of JSON, with their places"),
            new Part("jackson-annotations", 90, "what databind stands on"),
            new Part("hibernate-validator", 1450, "runs the constraints on what was read"),
            new Part("jboss-logging", 70, "what Hibernate Validator stands on"),
            new Part("classmate", 75, "what Hibernate Validator stands on"),
            new Part("snakeyaml-engine", 310, "events of YAML with line and column"),
            new Part("fastcsv", 110, "tables as CSV, without dependencies"));

    /** Who wants no Excel leaves them out: they are optional in schakel-io. */
    private static final List<Part> EXCEL = List.of(
            new Part("fastexcel", 140, "writes workbooks"),
            new Part("fastexcel-reader", 45, "reads workbooks"),
            new Part("aalto-xml", 380, "the XML of a workbook"),
            new Part("stax2-api", 210, "what aalto stands on"),
            new Part("opczip", 30, "the zip of a written workbook"),
            new Part("commons-compress", 1200, "the zip of a workbook that is read, within limits"),
            new Part("commons-codec", 460, "what commons-compress stands on"),
            new Part("commons-io", 620, "what commons-compress stands on"),
            new Part("commons-lang3", 740, "what commons-compress stands on"));

    @BeforeAll
    static void weigh() throws IOException {
        try (Stream<Path> jars = Files.list(JARS)) {
            for (Path jar : jars.toList()) {
                SIZES.put(jar.getFileName().toString().replace(".jar", ""), Files.size(jar));
            }
        }
        System.out.println("core, model, assessment: " + total(OURS) + " KB; with what they need: "
                + (total(OURS) + total(SMALL)) + " KB; with io and what it needs: "
                + (total(OURS) + total(SMALL) + total(IO)) + " KB; for Excel: " + total(EXCEL) + " KB more");
        Stream.of(OURS, SMALL, IO, EXCEL)
                .flatMap(List::stream)
                .map(part -> "  " + size(part) + " KB  " + part.name() + ": " + part.reason())
                .forEach(System.out::println);
    }

    @Test
    void nothingIsBroughtAlongThatIsNotListedHere() {
        assertThat(SIZES.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(OURS, SMALL, IO, EXCEL)
                        .flatMap(List::stream)
                        .map(Part::name)
                        .toList());
    }

    @Test
    void everyPartStaysBelowItsLimit() {
        Stream.of(OURS, SMALL, IO, EXCEL)
                .flatMap(List::stream)
                .forEach(part ->
                        assertThat(size(part)).as(part.name()).isPositive().isLessThanOrEqualTo(part.kilobytes()));
    }

    private static long total(List<Part> parts) {
        return parts.stream().mapToLong(FootprintIT::size).sum();
    }

    private static long size(Part part) {
        return (SIZES.getOrDefault(part.name(), 0L) + 999) / 1000;
    }
}
