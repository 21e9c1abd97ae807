package nl.schakel.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.core.issue.Issue;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.document.DocumentReader;
import nl.schakel.io.text.TextFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What schema and reader, of which neither asks the other, say of the same documents. */
class JsonSchemasFaultsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A format, with a good document of it. */
    private enum Kind {
        DOSSIER(DocumentFormat.DOSSIER, Good.DOSSIER),
        SURVEY(DocumentFormat.SURVEY, Good.SURVEY),
        BASIS(DocumentFormat.FUNDING_BASIS, Good.BASIS),
        RULE_SET(DocumentFormat.RULE_SET, Good.RULE_SET);

        private final DocumentReader<?> reader;
        private final SecondOpinion schema;
        private final String good;

        Kind(DocumentFormat<?> format, String good) {
            this.reader = DocumentReader.of(format);
            this.schema = SecondOpinion.of(format);
            this.good = good;
        }

        List<Issue> issues(String json) {
            return reader.readText(json, TextFormat.JSON, "x.json").issues();
        }

        boolean reads(String json) {
            return reader.readText(json, TextFormat.JSON, "x.json").value().isPresent();
        }

        boolean validates(String json) {
            return schema.keywords(json).isEmpty();
        }

        JsonNode tree() {
            return JSON.readTree(good);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothTakeAGoodDocument(Kind kind) {
        assertThat(kind.issues(kind.good)).isEmpty();
        assertThat(kind.schema.complaints(kind.good)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DOSSIER | missing key | "as-of": "2018-06-30", |  | missing | required
            DOSSIER | missing key within | "name": "TOT-route", |  | missing | required
            DOSSIER | missing type | "type": "cost-sharing", |  | missing | oneOf
            DOSSIER | missing format | "format": "schakel-dossier/1", |  | missing | required
            DOSSIER | unknown key | "since": "~2010" | "sinse": "~2010" | unknown-key | additionalProperties
            DOSSIER | key of another variant | "payee": | "rate": "EUR 1.00", "payee": | unknown-key | oneOf
            DOSSIER | wrong code | "status": "planned" | "status": "plannned" | wrong-value | enum
            DOSSIER | code in capitals | "status": "planned" | "status": "PLANNED" | wrong-value | enum
            DOSSIER | wrong code of a term | "vakmanschapsroute" | "vakmanschapsrute" | wrong-value | oneOf
            DOSSIER | other without label | {"nl": "verbond"} | "verbond" | wrong-form | oneOf
            DOSSIER | key beside other | {"en": "robots"} | {"en": "robots"}, "x": "y" | unknown-key | oneOf
            DOSSIER | text in place of list | "payers": ["uilenhof"] | "payers": "uilenhof" | wrong-form | oneOf
            DOSSIER | null | "since": "~2010" | "since": null | wrong-value | type
            DOSSIER | null in a list | ["uilenhof", "da-vinci"] | ["uilenhof", null] | wrong-value | type
            DOSSIER | number for a text | "year": "2018" | "year": 2018 | wrong-form | type
            DOSSIER | text for a number | "ordinal": 5 | "ordinal": "5" | wrong-form | type
            DOSSIER | number with decimals | "ordinal": 5 | "ordinal": 5.5 | wrong-value | type
            DOSSIER | text for a truth | "projection": true | "projection": "true" | wrong-form | type
            DOSSIER | empty text | "place": "3.2" | "place": "" | wrong-value | minLength
            DOSSIER | unknown variant | institution", "name": "Da | institute", "name": "Da | wrong-value | oneOf
            DOSSIER | twice in a set | "Technische opleidingsroute" | "TOT" | wrong-value | uniqueItems
            DOSSIER | term twice in a set | "technology", "lob", | "lob", "lob", | wrong-value | uniqueItems
            DOSSIER | id in capitals | "id": "uilenhof" | "id": "Uilenhof" | wrong-value | pattern
            DOSSIER | day that is none | "as-of": "2018-06-30" | "as-of": "2018-06-31" | wrong-value | format
            DOSSIER | day first | "as-of": "2018-06-30" | "as-of": "30-06-2018" | wrong-value | format
            DOSSIER | other format | schakel-dossier/1 | schakel-survey/1 | wrong-value | const
            DOSSIER | newer format | schakel-dossier/1 | schakel-dossier/2 | newer-format | const
            SURVEY  | missing key of a part | "text": {"en": "We trust each other."}, |  | missing | required
            SURVEY  | wrong code in a set | "themes": ["lob"] | "themes": ["lop"] | wrong-value | oneOf
            BASIS   | key that is no id | {"bus": "EUR | {"the bus": "EUR | wrong-value | propertyNames
            BASIS   | text for a count | "vo-3": 22 | "vo-3": "22" | wrong-form | pattern
            BASIS   | count below 0 | "vo-3": 22 | "vo-3": -1 | wrong-value | minimum
            BASIS   | open bounds | "18..20" | "18.." | wrong-value | pattern
            BASIS   | number for money | "EUR 7450.00" | 7450 | wrong-form | type
            RULE_SET | unknown criterion | "type": "has-any" | "type": "has-sum" | wrong-value | oneOf
            RULE_SET | unknown grading | "type": "bands" | "type": "steps" | wrong-value | oneOf
            RULE_SET | grade where a criterion belongs | {"type": "named", "name": "layered"} | {"type": "line"} | wrong-value | oneOf
            RULE_SET | criterion without its fact | "type": "rated", "fact": "rated.trust", | "type": "rated", | missing | oneOf
            RULE_SET | fact in capitals | "fact": "rated.trust" | "fact": "Rated.trust" | wrong-value | oneOf
            RULE_SET | fact without aspect | "fact": "rated.trust" | "fact": "trust" | wrong-value | oneOf
            RULE_SET | text for a number | "from": 2.5 | "from": "2.5" | wrong-form | oneOf
            RULE_SET | number for a quantity | "least": "2" | "least": 2 | wrong-form | oneOf
            RULE_SET | weight with decimals | "weight": 500 | "weight": 0.5 | wrong-value | type
            RULE_SET | unknown effect | "hindering" | "hinders" | wrong-value | enum
            RULE_SET | unknown aggregation | "weakest-link" | "weakest" | wrong-value | enum
            RULE_SET | unknown way of joining | "by": "mean" | "by": "average" | wrong-value | oneOf
            RULE_SET | rule without text | "text": {"nl": "vaak", "en": "often"}, |  | missing | required
            RULE_SET | code twice | "least": 1, "codes": ["strategic", "tactical"] | "least": 1, "codes": ["tactical", "tactical"] | wrong-value | oneOf
            RULE_SET | code to be run | "place": "2" | "place": "2", "script": "x()" | unknown-key | additionalProperties
            """)
    void bothRefuseAFault(Kind kind, String fault, String good, String bad, String code, String keyword) {
        assertThat(kind.good).containsOnlyOnce(good);
        String json = kind.good.replace(good, bad == null ? "" : bad);
        assertThat(kind.issues(json))
                .extracting(issue -> issue.code().toString())
                .contains(code);
        assertThat(kind.schema.keywords(json)).contains(keyword);
    }

    @ParameterizedTest
    @EnumSource
    void nullIsRefusedByBothWhereverItStands(Kind kind) {
        for (JsonPointer place : places(kind.tree())) {
            assertRefused(
                    kind, place, put(kind.tree(), place, JSON.getNodeFactory().nullNode()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherFormIsRefusedByBothWhereverItStands(Kind kind) {
        for (JsonPointer place : places(kind.tree())) {
            assertRefused(
                    kind,
                    place,
                    put(kind.tree(), place, ofAnotherForm(kind.tree().at(place))));
        }
    }

    /** Not in a basis, whose groups are maps: most keys may be there. */
    @ParameterizedTest
    @EnumSource(names = {"DOSSIER", "SURVEY", "RULE_SET"})
    void anUnknownKeyIsRefusedByBothWhereverItStands(Kind kind) {
        for (JsonPointer place : places(kind.tree())) {
            JsonNode root = kind.tree();
            if (root.at(place) instanceof ObjectNode group) {
                group.put("no-such-key", 1);
                assertRefused(kind, place, root.toString());
            }
        }
    }

    /** That a rule set has rules is asked by the schema and by RuleSetReader, but not by the plain reader that is used here. */
    @ParameterizedTest
    @EnumSource
    void theSchemaTakesWhatTheReaderTakesWhateverIsLeftOut(Kind kind) {
        int taken = 0;
        for (JsonPointer place : places(kind.tree())) {
            String json = without(kind.tree(), place);
            boolean asksForRules = kind == Kind.RULE_SET && place.toString().equals("/rules");
            if (kind.reads(json) && !asksForRules) {
                taken++;
                assertThat(kind.schema.complaints(json)).as("without " + place).isEmpty();
            }
        }
        assertThat(taken).isPositive();
    }

    private static void assertRefused(Kind kind, JsonPointer place, String json) {
        assertThat(kind.reads(json)).as("reader at " + place).isFalse();
        assertThat(kind.validates(json)).as("schema at " + place).isFalse();
    }

    /** All places but the root. */
    private static List<JsonPointer> places(JsonNode root) {
        List<JsonPointer> places = new ArrayList<>();
        collect(JsonPointer.empty(), root, places);
        return places.subList(1, places.size());
    }

    private static void collect(JsonPointer at, JsonNode node, List<JsonPointer> places) {
        places.add(at);
        if (node instanceof ObjectNode group) {
            group.properties().forEach(each -> collect(at.appendProperty(each.getKey()), each.getValue(), places));
        }
        for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
            collect(at.appendIndex(i), node.get(i), places);
        }
    }

    private static String put(JsonNode root, JsonPointer place, JsonNode value) {
        JsonNode parent = root.at(place.head());
        if (parent instanceof ObjectNode group) {
            group.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
        }
        return root.toString();
    }

    private static String without(JsonNode root, JsonPointer place) {
        JsonNode parent = root.at(place.head());
        if (parent instanceof ObjectNode group) {
            group.remove(place.last().getMatchingProperty());
        } else {
            ((ArrayNode) parent).remove(place.last().getMatchingIndex());
        }
        return root.toString();
    }

    private static JsonNode ofAnotherForm(JsonNode node) {
        if (node.isString() && node.stringValue().matches("[0-9]+([.][.]| x ).*")) {
            return JSON.getNodeFactory().booleanNode(true);
        }
        if (node.isString()) {
            return JSON.getNodeFactory().numberNode(7);
        }
        if (node.isObject()) {
            return JSON.createArrayNode();
        }
        return node.isArray() ? JSON.createObjectNode() : JSON.getNodeFactory().stringNode("x");
    }
}
