package nl.schakel.io.bind;

import java.util.ArrayList;
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

/**
 * The key by which a document names its format, such as 'format: schakel-dossier/1', and the check that it is the one that is read.
 *
 * @param name the name of the format
 * @param version the version that is read and written
 */
public record Header(String name, int version) {

    private static final String KEY = "format";
    private static final Pattern FORM = Pattern.compile("([a-z0-9-]+)/([0-9]{1,9})");

    /**
     * Finds the format that a document names.
     *
     * @param root the document
     * @return what it names, whether it is a format or not
     */
    public static Optional<String> named(Node root) {
        return root instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals(KEY) && entry.value() instanceof Node.Scalar)
                        .map(entry -> ((Node.Scalar) entry.value()).text())
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Checks the format of a document.
     *
     * @param root the document
     * @param findings where issues go
     * @return the document without the key; nothing if it is of another format, so that its keys cannot be judged
     */
    public Optional<Node> strip(Node root, Findings findings) {
        if (!(root instanceof Node.Mapping mapping)) {
            return Optional.of(root);
        }
        List<Node.Entry> named = new ArrayList<>();
        List<Node.Entry> rest = new ArrayList<>();
        mapping.entries().forEach(entry -> (entry.key().equals(KEY) ? named : rest).add(entry));
        if (named.isEmpty()) {
            report(findings, IssueCode.MISSING, mapping.position(), "", "must be given", writeIt());
            return Optional.of(mapping);
        }
        Node.Entry first = named.get(0);
        named.stream()
                .skip(1)
                .forEach(second -> Keys.reportDuplicate(
                        new Binding(findings, false, PartCheck.NONE), ModelPath.ROOT, second, first));
        Node stripped = new Node.Mapping(mapping.position(), rest, mapping.complete());
        return reads(first.value(), findings) ? Optional.of(stripped) : Optional.empty();
    }

    /**
     * Puts the key before all others.
     *
     * @param content what the document holds
     * @return the document
     */
    public Node.Mapping put(Node.Mapping content) {
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(TreeMaker.entry(KEY, TreeMaker.text(toString())));
        entries.addAll(content.entries());
        return new Node.Mapping(content.position(), entries, true);
    }

    private boolean reads(Node value, Findings findings) {
        String text = value instanceof Node.Scalar scalar ? scalar.text() : "";
        if (value instanceof Node.Lost || text.equals(toString())) {
            return true;
        }
        Matcher parts = FORM.matcher(text);
        boolean formed = parts.matches();
        if (formed && parts.group(1).equals(name) && Integer.parseInt(parts.group(2)) > version) {
            report(
                    findings,
                    IssueCode.NEWER_FORMAT,
                    value.position(),
                    text,
                    "must be a format that this library reads",
                    "Use a newer version of Schakel, or write format: " + this + ".");
            return false;
        }
        report(findings, IssueCode.WRONG_VALUE, value.position(), text, "must be " + this, writeIt());
        return !formed || Codes.nearest(text, List.of(toString())).isPresent();
    }

    private String writeIt() {
        return "Write format: " + this + " as the first key.";
    }

    private static void report(
            Findings findings, IssueCode code, Position position, String value, String requirement, String advice) {
        findings.add(Issue.of(code, findings.place(position, ModelPath.of(KEY)), value, requirement, advice));
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}
