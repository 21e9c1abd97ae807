package nl.schakel.io.bind;

import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.text.Codes;
import nl.schakel.io.tree.Node;
import org.jspecify.annotations.Nullable;

/** The keys of one group of a document, after those that are unknown or twice there were reported. */
final class Keys {

    private final Binding binding;
    private final Node.Mapping mapping;
    private final Trail at;
    private final PossibleKeys possible;
    private final Node.@Nullable Entry[] found;

    private Keys(Binding binding, Node.Mapping mapping, Trail at, PossibleKeys possible) {
        this.binding = binding;
        this.mapping = mapping;
        this.at = at;
        this.possible = possible;
        this.found = new Node.Entry[possible.names().size()];
    }

    /**
     * Reads the keys of a group; a misspelt key is read as the one that it was most likely meant to be, so that what stands there is
     * checked, too.
     *
     * @param possible the keys that may be there
     */
    static Keys read(Binding binding, Node.Mapping mapping, Trail at, PossibleKeys possible) {
        Keys keys = new Keys(binding, mapping, at, possible);
        boolean known = true;
        int next = 0;
        for (int i = 0; i < mapping.entries().size(); i++) {
            Node.Entry entry = mapping.entries().get(i);
            int place = possible.place(entry.key(), next);
            if (place < 0) {
                known = false;
            } else {
                keys.take(entry, place);
                next = place + 1;
            }
        }
        if (!known) {
            keys.takeMisspelt();
        }
        return keys;
    }

    private void takeMisspelt() {
        for (Node.Entry entry : mapping.entries()) {
            if (!possible.places().containsKey(entry.key()) && !binding.isFull()) {
                report(entry);
                Codes.nearest(entry.key(), possible.names())
                        .map(possible.places()::get)
                        .filter(place -> found[place] == null)
                        .ifPresent(place -> found[place] = entry);
            }
        }
    }

    /** Gives the value of a key, by its place among those that are possible; null if it is not there. */
    @Nullable
    Node value(int place) {
        Node.Entry entry = found[place];
        return entry == null ? null : entry.value();
    }

    /** Gives the value of a key that must be there, or reports that it is not. */
    @Nullable
    Node required(int place) {
        Node value = value(place);
        if (value == null) {
            missing(possible.names().get(place));
        } else if (value instanceof Node.Scalar scalar && scalar.isNull()) {
            ModelPath path = at.path().child(possible.names().get(place));
            binding.report(IssueCode.MISSING, scalar.position(), path, "", "must be given", "Write a value.");
            return null;
        }
        return value;
    }

    /** Reports that a key is missing, unless it may be in what was not read. */
    private void missing(String key) {
        if (mapping.complete()) {
            binding.report(
                    IssueCode.MISSING,
                    mapping.position(),
                    at.path().child(key),
                    "",
                    "must be given",
                    "Add the key '" + key + "'.");
        }
    }

    private void take(Node.Entry entry, int place) {
        Node.Entry first = found[place];
        if (first == null) {
            found[place] = entry;
        } else {
            reportDuplicate(binding, at.path(), entry, first);
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

    private void report(Node.Entry entry) {
        binding.report(
                IssueCode.UNKNOWN_KEY,
                entry.position(),
                at.path(),
                entry.key(),
                "must be a key of " + possible.owner(),
                Advice.oneOf(entry.key(), possible.names(), "Remove it."));
    }
}
