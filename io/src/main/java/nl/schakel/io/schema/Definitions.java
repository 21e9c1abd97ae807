package nl.schakel.io.schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.schakel.io.tree.Node;

/** The definitions to which the parts of one schema refer, each made once, in the order of their names. */
final class Definitions {

    private final Map<String, Object> owners = new TreeMap<>();
    private final Map<String, Node> made = new TreeMap<>();

    /** Refers to the definition of a type by its simple name. */
    Node.Mapping refer(Class<?> type, Supplier<Node> schema) {
        return refer(type.getSimpleName(), type, schema);
    }

    /**
     * Refers to a definition, and makes it at the first time; one under way is referred to as well, since a type may
     * hold itself.
     *
     * @param owner what the name means, and nothing else
     */
    Node.Mapping refer(String name, Object owner, Supplier<Node> schema) {
        Object earlier = owners.putIfAbsent(name, owner);
        if (earlier == null) {
            made.put(name, schema.get());
        } else if (!earlier.equals(owner)) {
            throw new IllegalStateException("name [" + name + "] must mean one definition, not " + earlier + " and "
                    + owner + "\nRename one of the two types.");
        }
        return new Group().with("$ref", "#/$defs/" + name).node();
    }

    Node node() {
        Group all = new Group();
        made.forEach(all::with);
        return all.node();
    }
}
