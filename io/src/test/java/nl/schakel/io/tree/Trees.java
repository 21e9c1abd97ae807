package nl.schakel.io.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.issue.Issue;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.text.TextFormat;

/** What reading a text gives, shown in one line: keys and values with their places. */
record Trees(Optional<Node> root, List<Issue> issues) {

    static Trees yaml(String text) {
        return read(text, TextFormat.YAML, ReadLimits.standard());
    }

    static Trees json(String text) {
        return read(text, TextFormat.JSON, ReadLimits.standard());
    }

    static Trees read(String text, TextFormat format, ReadLimits limits) {
        Findings findings = new Findings(Optional.of("x"), limits.maxIssues());
        Optional<Node> root = TreeReader.read(text, format, limits, findings);
        return new Trees(root, findings.sorted());
    }

    /** Gives the issues as a user sees them. */
    List<String> messages() {
        return issues.stream().map(Issue::toString).toList();
    }

    /** Shows the tree; what is incomplete ends in three dots, what is lost is a question mark. */
    String shown() {
        return root.map(Trees::show).orElse("nothing");
    }

    static String show(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + "@" + entry.position() + "=" + show(entry.value()))
                    .collect(Collectors.joining(" ", "{", (mapping.complete() ? "" : "...") + "}"));
        }
        if (node instanceof Node.Sequence list) {
            return list.elements().stream()
                    .map(Trees::show)
                    .collect(Collectors.joining(" ", "[", (list.complete() ? "" : "...") + "]"));
        }
        return node instanceof Node.Scalar scalar ? scalar.text() + "@" + scalar.position() : "?";
    }

    /** Shows how the values of the root's keys are written. */
    List<Node.Form> forms() {
        return ((Node.Mapping) root.orElseThrow())
                .entries().stream()
                        .map(entry -> ((Node.Scalar) entry.value()).form())
                        .toList();
    }
}
