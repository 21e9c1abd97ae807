package nl.schakel.io.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.core.text.Codes;
import nl.schakel.io.tree.Findings;
import nl.schakel.io.tree.Node;

/** The key by which a document names its format, and the check that it is the one that is read. */
final class Header {

    private static final Pattern FORM = Pattern.compile("([a-z0-9-]+)/([0-9]{1,9})");

    private final DocumentFormat<?> format;
    private final Findings findings;

    Header(DocumentFormat<?> format, Findings findings) {
        this.format = format;
        this.findings = findings;
    }

    /**
     * Checks the format of a document.
     *
     * @param root the document
     * @return the document without the key; nothing if it is of another format, so that its keys cannot be judged
     */
    Optional<Node> strip(Node root) {
        if (!(root instanceof Node.Mapping mapping)) {
            return Optional.of(root);
        }
        Optional<Node.Entry> first = mapping.entry(DocumentFormat.KEY);
        if (first.isEmpty()) {
            report(IssueCode.MISSING, mapping.position(), "", "must be given", writeIt());
            return Optional.of(mapping);
        }
        List<Node.Entry> rest = mapping.entries().stream()
                .filter(entry -> !entry.equals(first.get()))
                .toList();
        Node stripped = new Node.Mapping(mapping.position(), rest, mapping.complete());
        return reads(first.get().value()) ? Optional.of(stripped) : Optional.empty();
    }

    private boolean reads(Node value) {
        String text = value instanceof Node.Scalar scalar ? scalar.text() : "";
        if (value instanceof Node.Lost || text.equals(format.toString())) {
            return true;
        }
        Matcher parts = FORM.matcher(text);
        boolean formed = parts.matches();
        if (formed && parts.group(1).equals(format.name()) && Integer.parseInt(parts.group(2)) > format.version()) {
            report(
                    IssueCode.NEWER_FORMAT,
                    value.position(),
                    text,
                    "must be a format that this library reads",
                    "Use a newer version of Schakel, or write format: " + format + ".");
            return false;
        }
        report(IssueCode.WRONG_VALUE, value.position(), text, "must be " + format, writeIt());
        return !formed || Codes.nearest(text, List.of(format.toString())).isPresent();
    }

    private String writeIt() {
        return "Write format: " + format + " as the first key.";
    }

    private void report(IssueCode code, Position position, String value, String requirement, String advice) {
        findings.add(
                Issue.of(code, findings.place(position, ModelPath.of(DocumentFormat.KEY)), value, requirement, advice));
    }
}
