package nl.schakel.samples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextTableProperties {

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> word =
                Arbitraries.of("a", "mbo", "één", "vmbo-school", "leerwegen", "–", "3+", "🎓", "samenwerking");
        Arbitrary<String> cell = word.list().ofMaxSize(8).map(words -> String.join(" ", words));
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    void linesStayWithinTheWidthAndHaveTheirBarsBelowEachOther(
            @ForAll("rows") List<List<String>> rows, @ForAll @IntRange(min = 50, max = 120) int width) {
        String text = table(rows).layOut(width);
        assertThat(text).endsWith("\n");
        List<String> lines = text.lines().toList();
        int firstBar = TextTable.length(lines.get(0).substring(0, lines.get(0).indexOf('|')));
        assertThat(lines).allSatisfy(line -> {
            assertThat(TextTable.length(line)).isLessThanOrEqualTo(width);
            int[] points = line.codePoints().toArray();
            assertThat((char) points[firstBar]).isIn('|', '+');
        });
    }

    @Property
    void noWordIsLost(@ForAll("rows") List<List<String>> rows) {
        String text = table(rows).layOut(60);
        for (int column = 0; column < 3; column++) {
            List<String> expected = new ArrayList<>();
            for (List<String> row : rows) {
                expected.addAll(words(row.get(column)));
            }
            List<String> found = new ArrayList<>();
            for (String line : text.lines().skip(1).toList()) {
                String[] cells = line.split("\\|", -1);
                if (cells.length == 3) {
                    found.addAll(words(cells[column]));
                }
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    private static TextTable table(List<List<String>> rows) {
        TextTable table = TextTable.of(List.of("x", "y", "z"));
        rows.forEach(table::row);
        return table;
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
