package nl.schakel.io.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.survey.Survey;
import org.junit.jupiter.api.Test;

/** The meanings in the codebook are those of the Javadoc; {@code -Dgolden.update=true} writes them anew. */
class MeaningsTest {

    private static final Path FILE = Path.of("src/main/resources/nl/schakel/io/codebook/meanings.properties");

    @Test
    void everyTypePartAndTermMeansWhatItsJavadocSays() throws IOException {
        String expected = text(needed());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, expected);
        }
        assertThat(Files.readString(FILE)).isEqualTo(expected);
    }

    @Test
    void nothingIsWithoutMeaning() {
        assertThat(needed())
                .allSatisfy((key, sentence) -> assertThat(sentence).as(key).isNotBlank());
        assertThat(Meanings.of(Dossier.class)).startsWith("A partnership as of a day");
        assertThat(Meanings.of(Dossier.class, "asOf")).isEqualTo("the day of which it speaks");
    }

    private static SortedMap<String, String> needed() {
        SortedMap<String, String> all =
                Javadoc.read(Path.of("../core/src/main/java"), Path.of("../model/src/main/java"));
        SortedMap<String, String> needed = new TreeMap<>();
        keys().forEach(key -> needed.put(key, all.getOrDefault(key, "")));
        return needed;
    }

    private static Set<String> keys() {
        Types types = new Types();
        types.add(Dossier.class);
        types.add(Survey.class);
        Set<String> keys = new TreeSet<>();
        for (Map.Entry<Class<?>, Shape.Parts> entry : types.records().entrySet()) {
            String name = entry.getKey().getSimpleName();
            if (entry.getKey() != LocalizedText.class) {
                keys.add(name);
                entry.getValue()
                        .parts()
                        .forEach(part -> keys.add(name + "." + part.component().getName()));
            }
        }
        for (Class<? extends Enum<?>> list : types.lists()) {
            if (list.getName().startsWith("nl.schakel.")) {
                keys.add(list.getSimpleName());
                for (Enum<?> term : list.getEnumConstants()) {
                    keys.add(list.getSimpleName() + "." + Codes.of(term));
                }
            }
        }
        return keys;
    }

    /** Writes what {@link java.util.Properties} reads: sentences hold no line breaks, and keys no signs of their own. */
    private static String text(SortedMap<String, String> sentences) {
        StringBuilder text =
                new StringBuilder("# The first sentences of the Javadoc; MeaningsTest writes and checks them.\n");
        sentences.forEach((key, sentence) -> text.append(key)
                .append(" = ")
                .append(sentence.replace("\\", "\\\\"))
                .append('\n'));
        return text.toString();
    }
}
