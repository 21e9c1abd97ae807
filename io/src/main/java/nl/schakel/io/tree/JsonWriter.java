package nl.schakel.io.tree;

import java.util.Iterator;

/** The writer of trees as JSON: two spaces a level, a line for each key and element, the same bytes everywhere. */
public final class JsonWriter {

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /**
     * Writes a tree.
     *
     * @param tree the tree; nothing in it is lost
     * @return JSON that ends with a line feed
     */
    public static String write(Node tree) {
        JsonWriter writer = new JsonWriter();
        writer.node(tree, 0);
        return writer.out.append('\n').toString();
    }

    private void node(Node node, int level) {
        if (node instanceof Node.Mapping mapping) {
            mapping(mapping, level);
        } else if (node instanceof Node.Sequence sequence) {
            sequence(sequence, level);
        } else if (node instanceof Node.Scalar scalar) {
            scalar(scalar);
        } else {
            throw new IllegalStateException("Impossible state: what is lost cannot be written");
        }
    }

    private void mapping(Node.Mapping mapping, int level) {
        out.append('{');
        Iterator<Node.Entry> entries = mapping.entries().iterator();
        while (entries.hasNext()) {
            Node.Entry entry = entries.next();
            line(level + 1);
            Quoted.write(entry.key(), out);
            out.append(": ");
            node(entry.value(), level + 1);
            separate(entries, level);
        }
        out.append('}');
    }

    private void sequence(Node.Sequence sequence, int level) {
        out.append('[');
        Iterator<Node> elements = sequence.elements().iterator();
        while (elements.hasNext()) {
            line(level + 1);
            node(elements.next(), level + 1);
            separate(elements, level);
        }
        out.append(']');
    }

    private void scalar(Node.Scalar scalar) {
        switch (scalar.form()) {
            case NUMBER, TRUTH -> out.append(scalar.text());
            case NULL -> out.append("null");
            default -> Quoted.write(scalar.text(), out);
        }
    }

    private void separate(Iterator<?> rest, int level) {
        if (rest.hasNext()) {
            out.append(',');
        } else {
            line(level);
        }
    }

    private void line(int level) {
        out.append('\n').append("  ".repeat(level));
    }
}
