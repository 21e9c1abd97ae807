package nl.schakel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule sets that want too much: they are refused with a message, soon, and neither memory nor stack runs out. */
class RuleSetLimitsTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String LED = "{\"type\": \"holds\", \"fact\": \"governance.coordinator\"}";
    private static final int MANY = 5_000;

    private static String named(String name) {
        return "{\"type\": \"named\", \"name\": \"" + name + "\"}";
    }

    private static String all(List<String> criteria) {
        return "{\"type\": \"all\", \"criteria\": [" + String.join(", ", criteria) + "]}";
    }

    private static String rule(String id, String criterion, String more) {
        return "{\"id\": \"" + id + "\", \"factor\": \"f\", \"text\": {\"nl\": \"x\", \"en\": \"x\"}, \"criterion\": "
                + criterion + ", \"source\": {\"publication\": \"r\", \"place\": \"p. 1\"}" + more + "}";
    }

    private static String set(String definitions, String rules) {
        return """
                {
                "format": "schakel-rule-set/1", "id": "x", "version": 1, "title": {"nl": "x", "en": "x"},
                "publications": [{"id": "r", "title": "R", "year": "2018"}],
                "factors": [{"id": "f", "name": {"nl": "f", "en": "f"}, "group": "condition", "weight": 1,
                  "source": {"publication": "r", "place": "p. 1"}}],
                "definitions": {%},
                "rules": [&],
                "least-coverage": 0
                }
                """.replace("%", definitions).replace("&", rules);
    }

    private static String definitions(int number, IntFunction<String> criterion) {
        return IntStream.range(0, number)
                .mapToObj(i -> "\"d" + i + "\": " + criterion.apply(i))
                .collect(Collectors.joining(",\n"));
    }

    private static List<String> messages(String json) {
        return messages(json, ReadLimits.standard());
    }

    private static List<String> messages(String json, ReadLimits limits) {
        return Assertions.assertTimeoutPreemptively(
                SOON,
                () -> Clubs.messages(
                        RuleSetReader.standard().withLimits(limits).readText(json, TextFormat.JSON, "x.json")));
    }

    @Test
    void whatIsWithinLimitsIsRead() {
        String chain = definitions(20, i -> i == 19 ? LED : named("d" + (i + 1)));
        assertThat(messages(set(chain, rule("a", named("d0"), "")))).isEmpty();
    }

    @Test
    void namesWithinNamesCannotGrowWithoutEnd() {
        String bomb = definitions(31, i -> i == 30 ? LED : all(List.of(named("d" + (i + 1)), named("d" + (i + 1)))));
        assertThat(messages(set(bomb, rule("a", named("d0"), "")))).containsExactly("""
                x.json:18:1 definitions/d12 [] must not hold more than 1000000 criteria once names are replaced by what they mean (limit)
                    Use fewer names within names, or raise ReadLimits.maxNodes, which is 1000000.""");
    }

    @Test
    void manyRulesThatNameMuchAreTooMuchTogether() {
        String large = definitions(
                1, i -> all(IntStream.range(0, 1000).mapToObj(each -> LED).toList()));
        String rules = IntStream.range(0, 1100)
                .mapToObj(i -> rule("r" + i, named("d0"), ""))
                .collect(Collectors.joining(",\n"));
        assertThat(messages(set(large, rules))).containsExactly("""
                x.json:1005:1 rules/r998 [] must not bring the rules to more than 1000000 criteria once names are replaced by what they \
                mean (limit)
                    Use fewer names within names, or raise ReadLimits.maxNodes, which is 1000000.""");
    }

    @Test
    void aLongWayOfNamesIsTooDeep() {
        String chain = definitions(MANY, i -> i == MANY - 1 ? LED : named("d" + (i + 1)));
        assertThat(messages(set(chain, rule("a", named("d0"), "")))).containsExactly("""
                x.json:4941:1 definitions/d4935 [] must not be deeper than 64 levels once names are replaced by what they mean (limit)
                    Use fewer names within names, or raise ReadLimits.maxDepth, which is 64.""");
    }

    @Test
    void depthBeneathANameCountsToo() {
        String deep = "\"deep\": " + "{\"type\": \"not\", \"criterion\": ".repeat(5) + LED + "}".repeat(5);
        String rule = rule("a", "{\"type\": \"not\", \"criterion\": ".repeat(3) + named("deep") + "}".repeat(3), "");
        assertThat(messages(set(deep, rule), ReadLimits.standard().withMaxDepth(11)))
                .isEmpty();
        assertThat(messages(set(deep, rule), ReadLimits.standard().withMaxDepth(10)))
                .containsExactly("""
                x.json:7:11 rules/a [] must not be deeper than 10 levels once names are replaced by what they mean (limit)
                    Use fewer names within names, or raise ReadLimits.maxDepth, which is 10.""");
    }

    @Test
    void aLongCircleIsFoundAndToldOnce() {
        String circle = definitions(MANY, i -> named("d" + (i + 1) % MANY));
        assertThat(messages(set(circle, rule("a", LED, "")))).containsExactly("""
                x.json:6:17 definitions/d0 [d0 -> d1 -> d2 -> d3 -> d4 -> d5 -> d6 -> d7 -> d8 -> d9 -> d10 -> d11 -> d12 -…] must not lead \
                back to itself (wrong-value)
                    Write one of these criteria without the others.""");
    }

    @Test
    void everyCircleIsTold() {
        String circles = definitions(7, i -> switch (i) {
            case 0 -> all(List.of(named("d1"), named("d3")));
            case 1 -> named("d0");
            case 3 -> named("d4");
            case 4 -> all(List.of(named("d3"), named("d4")));
            case 5 -> named("d0");
            default -> LED;
        });
        assertThat(messages(set(circles, rule("a", LED, ""))))
                .hasSize(2)
                .anySatisfy(message -> assertThat(message).contains("definitions/d0 [d0 -> d1 -> d0]"))
                .anySatisfy(message -> assertThat(message).contains("definitions/d3 [d3 -> d4 -> d3]"));
    }

    @Test
    void deepCriteriaAreRefusedWhileTheyAreRead() {
        String deep = "{\"type\": \"not\", \"criterion\": ".repeat(100_000) + LED + "}".repeat(100_000);
        assertThat(messages(set("", rule("a", deep, "")))).containsExactly("""
                x.json:7:1852 [] must not be nested deeper than 64 (limit)
                    Write it flatter, or raise ReadLimits.maxDepth, which is 64.""");
    }

    @Test
    void longListsAreRefusedWhileTheyAreRead() {
        String codes = IntStream.range(0, MANY).mapToObj(i -> "\"c" + i + "\"").collect(Collectors.joining(","));
        String has = "{\"type\": \"has\", \"fact\": \"governance.layers\", \"codes\": [" + codes + "]}";
        assertThat(messages(set("", rule("a", has, "")), ReadLimits.standard().withMaxNodes(1_000)))
                .anySatisfy(message -> assertThat(message)
                        .contains("must not hold more keys, values and list elements than 1000 (limit)"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "facts   | governance.coordinator-%           | holds",
                "numbers | partnership.goal-%                 | at-least\", \"least\": \"2",
                "names   |                                    | named\", \"name\": \"e-%"
            })
    void thousandsOfFaultsAreToldUpToALimit(String what, String fact, String type) {
        String criterion = all(IntStream.range(0, MANY)
                .mapToObj(i -> ("{\"type\": \"" + type + "\"" + (fact == null ? "" : ", \"fact\": \"" + fact + "\"")
                                + "}")
                        .replace("%", Integer.toString(i)))
                .toList());
        String defined = definitions(MANY, i -> LED);
        List<String> messages = messages(set(defined, rule("a", criterion, "")));
        assertThat(messages).hasSize(1001);
        assertThat(messages).anySatisfy(message -> assertThat(message).contains("must not have more than 1000 issues"));
    }

    @Test
    void thousandsOfVersionsOfARuleAreComparedSoon() {
        String rules = IntStream.range(0, 2_000)
                .mapToObj(i -> {
                    String month = (1100 + i / 12) + "-" + (i % 12 < 9 ? "0" : "") + (i % 12 + 1);
                    return rule("a", LED, ", \"validity\": \"" + month + "/" + month + "\"");
                })
                .collect(Collectors.joining(",\n"));
        assertThat(messages(set("", rules))).isEmpty();
        assertThat(messages(set("", rules.replace("1101-05/1101-05", "1101-05/1101-06"))))
                .singleElement()
                .asString()
                .contains("rules/a.18/id [a] must have a name of its own (duplicate-id)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "anchor  | led: &led {type: holds, fact: governance.coordinator}                  | must not have an anchor",
                "alias   | led: *led                                                              | must not be an alias",
                "merge   | <<: {led: {type: holds, fact: governance.coordinator}}                 | must not be a merge key",
                "tag     | led: !!javax.script.ScriptEngineManager {type: holds}                  | must not have a tag"
            })
    void whatYamlCouldMultiplyOrRunIsRefused(String what, String line, String message) {
        String yaml = RuleSetReaderTest.SOUND.replace("definitions:\n", "definitions:\n  " + line + "\n");
        assertThat(Clubs.messages(RuleSetReader.standard().readText(yaml, TextFormat.YAML, "x.yaml")))
                .anySatisfy(told -> assertThat(told).contains(message).contains("(not-allowed)"));
    }
}
