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
            new Part("schakel-core", 185, "words that everybody shares"),
            new Part("schakel-model", 800, "the domain, a third of it builders"),
            new Part("schakel-assessment", 1100, "facts, rules, scores, law, analysis"));

    private static final List<Part> SMALL = List.of(
            new Part("commons-numbers-fraction", 30, "exact fractions"),
            new Part("commons-numbers-core", 45, "what the fractions stand on"),
            new Part("jakarta.validation-api", 110, "constraints that any validator sees"),
            new Part("jspecify", 5, "what is never null, for Kotlin and NullAway"));

    private static final List<Part> IO = List.of(
            new Part("schakel-io", 980, "documents, tables, schemas, reports, drawings"),
            new Part("jackson-databind", 2000, "plain databind and Spring read the same documents"),
            new Part("jackson-core", 650, "the tokens of JSON, with their places"),
            new Part("jackson-annotations", 90, "what databind stands on"),
            new Part("hibernate-validator", 1450, "runs the constraints on what was read"),
            new Part("jboss-logging", 70, "what Hibernate Validator stands on"),
            new Part("classmate", 75, "what Hibernate Validator stands on"),
            new Part("snakeyaml-engine", 310, "events of YAML with line and column"),
            new Part("fastcsv", 110, "tables as CSV, without dependencies"));

    @BeforeAll
    static void weigh() throws IOException {
        try (Stream<Path> jars = Files.list(JARS)) {
            for (Path jar : jars.toList()) {
                SIZES.put(jar.getFileName().toString().replace(".jar", ""), Files.size(jar));
            }
        }
        System.out.println("core, model, assessment: " + total(OURS) + " KB; with what they need: "
                + (total(OURS) + total(SMALL)) + " KB; with io and what it needs: "
                + (total(OURS) + total(SMALL) + total(IO)) + " KB");
        Stream.of(OURS, SMALL, IO)
                .flatMap(List::stream)
                .map(part -> "  " + size(part) + " KB  " + part.name() + ": " + part.reason())
                .forEach(System.out::println);
    }

    @Test
    void nothingIsBroughtAlongThatIsNotListedHere() {
        assertThat(SIZES.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(OURS, SMALL, IO)
                        .flatMap(List::stream)
                        .map(Part::name)
                        .toList());
    }

    @Test
    void everyPartStaysBelowItsLimit() {
        Stream.of(OURS, SMALL, IO)
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
