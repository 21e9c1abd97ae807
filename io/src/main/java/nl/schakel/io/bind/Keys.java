package nl.schakel.io.bind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.text.Codes;
import nl.schakel.io.tree.Node;

/** The keys of one group of a document, after those that are unknown or twice there were reported. */
final class Keys {

    private final Binding binding;
    private final Node.Mapping mapping;
    private final ModelPath path;
    private final Map<String, Node.Entry> found = new LinkedHashMap<>();

    private Keys(Binding binding, Node.Mapping mapping, ModelPath path) {
        this.binding = binding;
        this.mapping = mapping;
        this.path = path;
    }

    /**
     * Reads the keys of a group; a misspelt key is read as the one that it was most likely meant to be, so that what stands there is
     * checked, too.
     *
     * @param owner what the keys belong to
     * @param possible the keys that may be there
     */
    static Keys read(Binding binding, Node.Mapping mapping, ModelPath path, String owner, Collection<String> possible) {
        Keys keys = new Keys(binding, mapping, path);
        List<Node.Entry> unknown = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            if (possible.contains(entry.key())) {
                keys.take(entry);
            } else {
                unknown.add(entry);
            }
        }
        for (Node.Entry entry : unknown) {
            if (!binding.isFull()) {
                keys.report(entry, owner, possible);
                Codes.nearest(entry.key(), possible).ifPresent(meant -> keys.found.putIfAbsent(meant, entry));
            }
        }
        return keys;
    }

    /** Gives the value of a key, if it is there. */
    Optional<Node> value(String key) {
        return Optional.ofNullable(found.get(key)).map(Node.Entry::value);
    }

    /** Gives the value of a key that must be there, or reports that it is not. */
    Optional<Node> required(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            missing(key, "Add the key '" + key + "'.");
        } else if (value.get() instanceof Node.Scalar scalar && scalar.isNull()) {
            binding.report(
                    IssueCode.MISSING, scalar.position(), path.child(key), "", "must be given", "Write a value.");
            return Optional.empty();
        }
        return value;
    }

    /** Reports that a key is missing, unless it may be in what was not read. */
    private void missing(String key, String advice) {
        if (mapping.complete()) {
            binding.report(IssueCode.MISSING, mapping.position(), path.child(key), "", "must be given", advice);
        }
    }

    private void take(Node.Entry entry) {
        Node.Entry first = found.putIfAbsent(entry.key(), entry);
        if (first != null) {
            reportDuplicate(binding, path, entry, first);
        }
    }

    /** Reports a key that is there a second time. */
    static void reportDuplicate(Binding binding, ModelPath path, Node.Entry second, Node.Entry first) {
        binding.report(
                IssueCode.DUPLICATE_KEY,
                second.position(),
                path,
                second.key(),
                "must stand once in its group",
                "Remove one of the two; the first is on line "
                        + first.position().line() + ".");
    }

    private void report(Node.Entry entry, String owner, Collection<String> possible) {
        binding.report(
                IssueCode.UNKNOWN_KEY,
                entry.position(),
                path,
                entry.key(),
                "must be a key of " + owner,
                Advice.oneOf(entry.key(), possible, "Remove it."));
    }
}
