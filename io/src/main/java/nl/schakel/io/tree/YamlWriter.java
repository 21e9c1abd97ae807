package nl.schakel.io.tree;

import java.util.List;

/** The writer of trees as YAML: blocks of two spaces a level, quotes only where a text needs them, the same bytes everywhere. */
public final class YamlWriter {

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /**
     * Writes a tree.
     *
     * @param tree the tree; nothing in it is lost
     * @return YAML that ends with a line feed
     */
    public static String write(Node tree) {
        YamlWriter writer = new YamlWriter();
        writer.lines(tree, 0);
        return writer.out.toString();
    }

    /** Writes the lines of a node, of which the first is indented already. */
    private void lines(Node node, int level) {
        if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            entries(mapping.entries(), level);
        } else if (node instanceof Node.Sequence sequence
                && !sequence.elements().isEmpty()) {
            elements(sequence.elements(), level);
        } else {
            line(node);
        }
    }

    private void entries(List<Node.Entry> entries, int level) {
        boolean first = true;
        for (Node.Entry entry : entries) {
            indent(first ? 0 : level);
            first = false;
            PlainText.write(entry.key(), out);
            out.append(':');
            if (fillsLines(entry.value())) {
                out.append('\n');
                indent(level + 1);
                lines(entry.value(), level + 1);
            } else {
                out.append(' ');
                line(entry.value());
            }
        }
    }

    private void elements(List<Node> elements, int level) {
        boolean first = true;
        for (Node element : elements) {
            indent(first ? 0 : level);
            first = false;
            out.append("- ");
            lines(element, level + 1);
        }
    }

    private void line(Node node) {
        if (node instanceof Node.Mapping) {
            out.append("{}");
        } else if (node instanceof Node.Sequence) {
            out.append("[]");
        } else if (node instanceof Node.Scalar scalar) {
            scalar(scalar);
        } else {
            throw new IllegalStateException("Impossible state: what is lost cannot be written");
        }
        out.append('\n');
    }

    private void scalar(Node.Scalar scalar) {
        switch (scalar.form()) {
            case NUMBER, TRUTH -> out.append(scalar.text());
            case NULL -> out.append("null");
            default -> PlainText.write(scalar.text(), out);
        }
    }

    private void indent(int level) {
        out.append("  ".repeat(level));
    }

    private static boolean fillsLines(Node node) {
        return node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()
                || node instanceof Node.Sequence sequence
                        && !sequence.elements().isEmpty();
    }
}
