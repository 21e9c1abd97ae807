package nl.schakel.io.tree;

import java.util.Optional;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;
import tools.jackson.core.JsonParser;

/** The reader of texts as trees. */
public final class TreeReader {

    private TreeReader() {}

    /**
     * Reads a text as far as it is sound.
     *
     * @param text a text that passed the {@link Decoder}
     * @param format its format
     * @param limits the limits
     * @param findings where issues go
     * @return the tree; none if not even its first character is sound
     */
    public static Optional<Node> read(String text, TextFormat format, ReadLimits limits, Findings findings) {
        TreeBuilder tree = new TreeBuilder(limits, findings);
        boolean ended = false;
        try {
            switch (format) {
                case YAML -> new YamlEvents(text, tree, findings).read();
                case JSON -> new JsonTokens(tree).read(text);
            }
        } catch (ReadingEnded end) {
            findings.add(end);
            ended = true;
        }
        Optional<Node> root = tree.finish();
        if (!ended && root.map(TreeReader::holdsNothing).orElse(true)) {
            findings.add(
                    IssueCode.MISSING,
                    Lines.START,
                    "",
                    "must hold a document",
                    "Write its keys and values; an empty text says nothing.");
            return Optional.empty();
        }
        return ended ? root.map(Node::cutOff) : root;
    }

    /**
     * Reads one value from a Jackson parser, whose own trouble is thrown on.
     *
     * @param parser a parser that stands at the first token of the value; afterwards at its last
     * @param limits the limits
     * @param findings where issues go
     * @return the tree
     */
    public static Optional<Node> read(JsonParser parser, ReadLimits limits, Findings findings) {
        TreeBuilder tree = new TreeBuilder(limits, findings);
        try {
            new JsonTokens(tree).readValue(parser);
        } catch (ReadingEnded end) {
            findings.add(end);
        }
        return tree.finish();
    }

    private static boolean holdsNothing(Node root) {
        return root instanceof Node.Scalar scalar && scalar.isNull();
    }
}
