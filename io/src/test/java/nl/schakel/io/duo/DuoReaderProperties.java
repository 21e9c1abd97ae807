package nl.schakel.io.duo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.schakel.core.issue.Checked;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.Severity;

/** No row is lost, whatever stands in a file: it is read, or refused with an error in its line, or blank. */
class DuoReaderProperties {

    /** A row of cells that are sound, wrong, strange or missing, and the same for all kinds of files. */
    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> cell = Arbitraries.of(
                "10053",
                "18BR",
                "18BR00",
                "00",
                "0106",
                "Assen",
                "12",
                "<5",
                "<1",
                "<",
                "6,4",
                "J",
                "N",
                "",
                " ",
                "\u00A0",
                "x",
                "-1",
                "1.234",
                "1,5",
                "99999999999",
                "25502",
                "www.x.nl",
                "0592340973",
                "9406 NN",
                "\"\"\"\"",
                "\"a;b\"",
                "\"two\nlines\"",
                "\u0085",
                "\u200B",
                "\uFEFF",
                "\uFFFD",
                "${7*7}",
                "=1+1",
                "<999",
                "'",
                "é",
                "\t",
                "/",
                "//",
                "TL",
                "4");
        return cell.list().ofMinSize(1).ofMaxSize(14);
    }

    @Property(tries = 1_000)
    void rowsReadAndRowsRefusedAreTheRowsOfTheFile(
            @ForAll DuoKind kind, @ForAll("rows") List<String> first, @ForAll("rows") List<String> second) {
        String sound = DuoSamples.file(kind);
        int width = sound.split("\r\n")[0].split(";").length;
        String file = sound + row(first, width) + "\n" + String.join(";", second) + "\n" + row(second, width) + "\n";
        List<Issue> issues = new ArrayList<>();
        List<Object> rows = new ArrayList<>();
        Checked<DuoSummary> read = kind.reader()
                .forEach(
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                        "f.csv",
                        rows::add,
                        issues::add);
        RowCount count = read.orElseThrow().rows();
        assertThat(count.all()).isEqualTo(4 - empty(String.join(";", second)));
        assertThat(rows).hasSize((int) count.read()).isNotEmpty();
        Set<Integer> refused = new HashSet<>();
        issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .forEach(issue ->
                        refused.add(issue.place().position().orElseThrow().line()));
        assertThat(refused.isEmpty()).isEqualTo(count.refused() == 0);
        assertThat(refused.size()).isGreaterThanOrEqualTo((int) count.refused());
    }

    /** An empty line is no row. */
    private static int empty(String line) {
        return line.isEmpty() ? 1 : 0;
    }

    private static String row(List<String> cells, int width) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            row.add(cells.get(i % cells.size()));
        }
        return String.join(";", row);
    }

    @Property(tries = 1_000)
    void whateverTheBytesAreNothingIsThrown(
            @ForAll DuoKind kind, @ForAll @IntRange(max = 20) int changes, @ForAll Random random) {
        byte[] bytes = (DuoSamples.text(DuoSamples.SITES) + DuoSamples.file(kind)).getBytes(StandardCharsets.UTF_8);
        if (random.nextBoolean()) {
            bytes = DuoSamples.file(kind).repeat(2).getBytes(StandardCharsets.UTF_8);
        }
        byte[] likely = {'"', ';', '\n', '\r', 0, (byte) 0xC3, (byte) 0xE9, ',', '\t'};
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] =
                    random.nextBoolean() ? likely[random.nextInt(likely.length)] : (byte) random.nextInt(256);
        }
        Checked<? extends DuoTable<?>> read = kind.reader().read(new ByteArrayInputStream(bytes), "f.csv");
        assertThat(read.value().isPresent() || !read.issues().isEmpty()).isTrue();
        read.value()
                .ifPresent(table -> assertThat((long) table.rows().size())
                        .isEqualTo(table.summary().rows().read()));
    }
}
