package nl.schakel.io.duo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.io.duo.row.SitePupils;
import nl.schakel.io.text.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits hold on every entry point, and the message names the setting. */
class DuoLimitsTest {

    @TempDir
    private Path directory;

    static Stream<Arguments> limits() {
        String file = DuoSamples.file(DuoKind.PUPILS);
        Function<ReadLimits, ReadLimits> none = Function.identity();
        return Stream.of(
                Arguments.of(limit(limits -> limits.withMaxCharacters(200)), file, """
                        f.csv [] must not be longer than 200 characters (limit)
                            Split the document, or raise ReadLimits.maxCharacters, which is 200."""),
                Arguments.of(limit(limits -> limits.withMaxNodes(17)), file, """
                        f.csv:2:1 [] must not have more cells than 17 (limit)
                            Split the table, or raise ReadLimits.maxNodes, which is 17."""),
                Arguments.of(limit(limits -> limits.withMaxRows(2)), file + ";;\n\n" + file, """
                        f.csv:3:1 [] must not have more rows than 2 (limit)
                            Split the table, or raise ReadLimits.maxRows, which is 2."""),
                Arguments.of(limit(limits -> limits.withMaxTextLength(40)), file.replace("Assen", "A".repeat(41)), """
                        f.csv:2:25 [] must not be longer than 40 (limit)
                            Shorten the cell, or raise ReadLimits.maxTextLength, which is 40."""),
                Arguments.of(limit(limits -> limits.withMaxTextLength(40)), file + "\"" + "x".repeat(200_000), """
                        f.csv:3:1 [] must not have a cell longer than 40 (limit)
                            Look for a quote that does not end, or raise ReadLimits.maxTextLength, which is 40."""),
                Arguments.of(none, ";".repeat(1_000) + file, """
                        f.csv:1:1 [1009] must not have more columns than 1000 (wrong-form)
                            Check that this is a file of DUO."""));
    }

    private static Function<ReadLimits, ReadLimits> limit(Function<ReadLimits, ReadLimits> change) {
        return change;
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aLimitHoldsWhereverTheFileComesFrom(Function<ReadLimits, ReadLimits> change, String file, String message)
            throws IOException {
        DuoReader<SitePupils> reader = DuoReader.pupils().withLimits(change.apply(ReadLimits.standard()));
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        Path path = Files.write(directory.resolve("f.csv"), bytes);
        Stream.<Checked<?>>of(
                        reader.readText(file, "f.csv"),
                        reader.readBytes(bytes, "f.csv"),
                        reader.read(new StringReader(file), "f.csv"),
                        reader.read(new ByteArrayInputStream(bytes), "f.csv"),
                        reader.forEach(new StringReader(file), "f.csv", row -> {}, issue -> {}),
                        reader.forEach(new ByteArrayInputStream(bytes), "f.csv", row -> {}, issue -> {}))
                .forEach(read -> {
                    assertThat(read.value()).isEmpty();
                    assertThat(read.issues()).singleElement().hasToString(message);
                });
        assertThat(reader.read(path).issues().get(0).toString()).endsWith(message.substring(5));
        assertThat(reader.forEach(path, row -> {}, issue -> {}).issues().get(0).toString())
                .endsWith(message.substring(5));
    }

    @Test
    void theIssuesOfRowsAreCollectedUpToTheLimitAndAllRowsAreCounted() {
        String text = DuoSamples.text(DuoSamples.PUPILS)
                .replaceAll("\"([0-9]{4})[0-9]\";\"(\\d\\d[A-Z]{2}\")", "\"$1\";\"$2");
        DuoTable<SitePupils> table = DuoReader.pupils()
                .withLimits(ReadLimits.standard().withMaxIssues(3))
                .readText(text, "f.csv")
                .orElseThrow();
        assertThat(table.summary().rows()).isEqualTo(new RowCount(0, 14, 0));
        assertThat(table.issues()).hasSize(4);
        assertThat(table.issues().get(3))
                .extracting(Issue::requirement)
                .isEqualTo("must not have more than 3 issues; the rest is left out");
    }
}
