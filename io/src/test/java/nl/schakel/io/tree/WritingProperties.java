package nl.schakel.io.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.tree.Node.Form;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

class WritingProperties {

    private static final Position NOWHERE = new Position(1, 1);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void yamlIsReadBackAsItWasWritten(@ForAll("trees") Node tree) {
        Trees read = Trees.yaml(YamlWriter.write(tree));
        assertThat(read.issues()).isEmpty();
        assertThat(plain(read.root().orElseThrow())).isEqualTo(plain(tree));
        assertThat(YamlWriter.write(tree))
                .isEqualTo(YamlWriter.write(tree))
                .endsWith("\n")
                .doesNotContain("\r");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void jsonIsReadBackAsItWasWritten(@ForAll("trees") Node tree) {
        Trees read = Trees.json(JsonWriter.write(tree));
        assertThat(read.issues()).isEmpty();
        assertThat(plain(read.root().orElseThrow())).isEqualTo(plain(tree));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void otherReadersOfYamlSeeTheSameTexts(@ForAll("trees") Node tree) {
        LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
        assertThat(new Load(core).loadFromString(YamlWriter.write(tree))).isEqualTo(plain(tree));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void otherReadersOfJsonSeeTheSameTexts(@ForAll("trees") Node tree) {
        assertThat(JSON.readValue(JsonWriter.write(tree), Object.class)).isEqualTo(plain(tree));
    }

    @Provide
    Arbitrary<Node> trees() {
        return nodes(3);
    }

    private static Arbitrary<Node> nodes(int depth) {
        Arbitrary<Node> scalars = texts().map(text -> new Node.Scalar(NOWHERE, text, Form.STRING));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<Node> lists =
                nodes(depth - 1).list().ofMaxSize(3).map(elements -> new Node.Sequence(NOWHERE, elements, true));
        Arbitrary<Node> groups = Arbitraries.maps(texts(), nodes(depth - 1))
                .ofMaxSize(3)
                .map(entries -> new Node.Mapping(
                        NOWHERE,
                        entries.entrySet().stream()
                                .map(entry -> new Node.Entry(NOWHERE, entry.getKey(), entry.getValue()))
                                .toList(),
                        true));
        return Arbitraries.oneOf(scalars, lists, groups);
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> tricky = Arbitraries.of(
                "",
                " ",
                "no",
                "1_000",
                "0x1F",
                "2018-06-30",
                "12:30:00",
                "a: b",
                "a #b",
                "- a",
                "x ",
                " x",
                "a\r\nb",
                "\t",
                "\uD83D\uDE00",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "\u0000",
                "\"",
                "\\",
                "'",
                "%",
                "~",
                "<<",
                "=",
                "---",
                "...",
                "a,b",
                "[a",
                "{a",
                "é",
                "null",
                "1e3",
                "+1",
                ".5",
                "1.",
                "0o7",
                "İ");
        Arbitrary<String> any = Arbitraries.strings()
                .withChars('\u0000', '\uD7FF')
                .withChars('\uE000', '\uFFFF')
                .ofMaxLength(12);
        Arbitrary<String> ordinary =
                Arbitraries.strings().withChars("aZ09 :#-_.,/'\"").ofMaxLength(8);
        return Arbitraries.oneOf(tricky, any, ordinary);
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> entries = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> entries.put(entry.key(), plain(entry.value())));
            return entries;
        }
        if (node instanceof Node.Sequence list) {
            List<Object> elements = new ArrayList<>();
            list.elements().forEach(element -> elements.add(plain(element)));
            return elements;
        }
        return ((Node.Scalar) node).text();
    }
}
