package nl.schakel.samples.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.io.tree.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document in YAML as JSON. YAML without quotes says no type: it becomes a number or a truth where the schema can take one there, and a
 * text elsewhere, as the reader takes it.
 */
final class SchemaForm {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NUMBER = "-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?";

    private final JsonNode schema;

    SchemaForm(String schema) {
        this.schema = JsonMapper.shared().readTree(schema);
    }

    /** Gives the document, unless a part of it was lost while it was read. */
    Optional<JsonNode> of(Node document) {
        return Optional.ofNullable(form(document, List.of(schema)));
    }

    private JsonNode form(Node node, List<JsonNode> schemas) {
        List<JsonNode> possible = schemas.stream().flatMap(this::alternatives).toList();
        if (node instanceof Node.Mapping group) {
            ObjectNode object = JSON.objectNode();
            for (Node.Entry entry : group.entries()) {
                JsonNode value = form(
                        entry.value(),
                        possible.stream()
                                .flatMap(each -> part(each, entry.key()))
                                .toList());
                if (value == null || object.has(entry.key()) || !group.complete()) {
                    return null;
                }
                object.set(entry.key(), value);
            }
            return object;
        }
        if (node instanceof Node.Sequence list) {
            ArrayNode array = JSON.arrayNode();
            List<JsonNode> items = possible.stream()
                    .map(each -> each.path("items"))
                    .filter(each -> !each.isMissingNode())
                    .toList();
            for (Node element : list.elements()) {
                JsonNode value = form(element, items);
                if (value == null || !list.complete()) {
                    return null;
                }
                array.add(value);
            }
            return array;
        }
        return node instanceof Node.Scalar scalar ? scalar(scalar, possible) : null;
    }

    private static JsonNode scalar(Node.Scalar scalar, List<JsonNode> possible) {
        String text = scalar.text();
        boolean plain = scalar.form() == Node.Form.PLAIN;
        if (scalar.isNull()) {
            return JSON.nullNode();
        }
        boolean number = text.matches(NUMBER);
        if (scalar.form() == Node.Form.NUMBER
                || plain && number && (takes(possible, "integer") || takes(possible, "number"))) {
            return JsonMapper.shared().readTree(text);
        }
        if (scalar.form() == Node.Form.TRUTH || plain && takes(possible, "boolean") && text.matches("true|false")) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return JSON.stringNode(text);
    }

    private static boolean takes(List<JsonNode> possible, String type) {
        return possible.stream().anyMatch(each -> each.path("type").asString("").equals(type));
    }

    private Stream<JsonNode> part(JsonNode each, String key) {
        JsonNode named = each.path("properties").path(key);
        JsonNode further = named.isMissingNode() ? each.path("additionalProperties") : named;
        return further.isObject() ? Stream.of(further) : Stream.empty();
    }

    private Stream<JsonNode> alternatives(JsonNode each) {
        if (each.has("$ref")) {
            return alternatives(schema.at(each.get("$ref").stringValue().substring(1)));
        }
        List<JsonNode> all = new ArrayList<>(List.of(each));
        for (String keyword : List.of("oneOf", "anyOf")) {
            each.path(keyword).forEach(alternative -> alternatives(alternative).forEach(all::add));
        }
        return all.stream();
    }
}
