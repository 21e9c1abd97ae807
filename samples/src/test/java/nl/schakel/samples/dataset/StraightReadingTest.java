package nl.schakel.samples.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.shape.Shapes;
import nl.schakel.io.bind.Binder;
import nl.schakel.io.bind.Bound;
import nl.schakel.io.bind.Header;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.document.DocumentWriter;
import nl.schakel.io.sound.SoundJson;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import nl.schakel.io.tree.Findings;
import nl.schakel.io.tree.Node;
import nl.schakel.io.tree.TreeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every document of the dataset as JSON, sound and then changed: the straight way takes the sound one, and never what the binder refuses. */
class StraightReadingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CHANGES = 120;

    static Stream<Arguments> documents() {
        Stream<Arguments> dossiers = Portraits.all().stream().map(each -> arguments(DocumentFormat.DOSSIER, each));
        Stream<Arguments> surveys = Surveys.all().stream().map(each -> arguments(DocumentFormat.SURVEY, each));
        Stream<Arguments> bases = Stream.of(arguments(DocumentFormat.FUNDING_BASIS, Bases.totRoute()));
        return Stream.of(dossiers, surveys, bases).flatMap(each -> each);
    }

    private static <T extends Record> Arguments arguments(DocumentFormat<T> format, T content) {
        return Arguments.of(format, DocumentWriter.of(format).write(content, TextFormat.JSON), content);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aSoundDocumentGoesStraight(DocumentFormat<?> format, String json, Record content) {
        assertThat(straight(format, json)).contains(content);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aChangedDocumentGoesStraightOnlyIfTheBinderTakesItForTheSame(DocumentFormat<?> format, String json) {
        Random random = new Random(json.length());
        int taken = 0;
        for (int i = 0; i < CHANGES; i++) {
            ObjectNode document = (ObjectNode) JSON.readTree(json);
            change(document, random);
            String changed = document.toString();
            Optional<Object> straight = straight(format, changed);
            if (straight.isPresent()) {
                taken++;
                List<Issue> issues = new ArrayList<>();
                assertThat(bound(format, changed, issues)).as(changed).isEqualTo(straight);
                assertThat(issues).as(changed).isEmpty();
            }
        }
        assertThat(taken).isBetween(1, CHANGES - 1);
    }

    private static Optional<Object> straight(DocumentFormat<?> format, String json) {
        return new SoundJson(Shapes.of(format.type()), format.toString(), format.selfContained())
                .read(json, ReadLimits.standard());
    }

    private static Optional<Object> bound(DocumentFormat<?> format, String json, List<Issue> issues) {
        Findings findings = new Findings(Optional.empty(), 10);
        Optional<Node> root = TreeReader.read(json, TextFormat.JSON, ReadLimits.standard(), findings)
                .flatMap(node -> new Header(format.name(), format.version()).strip(node, findings));
        Binder binder = format.selfContained() ? Binder.closed(findings) : Binder.open(findings);
        Optional<Object> value =
                root.map(node -> binder.bind(Shapes.of(format.type()), node)).flatMap(Bound::value);
        issues.addAll(findings.sorted());
        return value;
    }

    /** Changes one place of a document. */
    private static void change(ObjectNode document, Random random) {
        List<JsonNode> groups = new ArrayList<>();
        List<JsonNode> values = new ArrayList<>();
        collect(document, groups, values);
        JsonNode group = groups.get(random.nextInt(groups.size()));
        JsonNode other = random.nextBoolean() ? values.get(random.nextInt(values.size())) : strange(random);
        if (group instanceof ObjectNode keys) {
            List<String> names = new ArrayList<>(keys.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> keys.remove(name);
                case 1 -> keys.set(name, keys.remove(name));
                case 2 -> keys.set(names.get(random.nextInt(names.size())), keys.remove(name));
                default -> keys.set(name, other.deepCopy());
            }
        } else if (group instanceof ArrayNode list) {
            int at = random.nextInt(list.size());
            switch (random.nextInt(3)) {
                case 0 -> list.remove(at);
                case 1 -> list.add(list.get(at).deepCopy());
                default -> list.set(at, other.deepCopy());
            }
        }
    }

    private static JsonNode strange(Random random) {
        List<String> strange =
                List.of("null", "\"\"", "\"x\"", "0", "-1", "2.5", "true", "{}", "[]", "{\"other\":{\"nl\":\"iets\"}}");
        return JSON.readTree(strange.get(random.nextInt(strange.size())));
    }

    private static void collect(JsonNode node, List<JsonNode> groups, List<JsonNode> values) {
        values.add(node);
        if (node.isContainer() && !node.isEmpty()) {
            groups.add(node);
        }
        node.values().forEach(each -> collect(each, groups, values));
    }
}
