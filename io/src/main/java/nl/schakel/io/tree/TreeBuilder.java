package nl.schakel.io.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Node.Form;
import org.jspecify.annotations.Nullable;

/** The tree while it grows, event by event and within the limits; what is still open at the end stays, as incomplete. */
final class TreeBuilder {

    /** As many keys and elements as most groups and lists hold. */
    private static final int FEW = 4;

    private final ReadLimits limits;
    private final Findings findings;
    private @Nullable Open open;
    private int depth;
    private @Nullable Node root;
    private int nodes;

    TreeBuilder(ReadLimits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    void startMapping(Position at) {
        start(new OpenMapping(at, open));
    }

    void startSequence(Position at) {
        start(new OpenSequence(at, open));
    }

    void end() {
        close(true);
    }

    void scalar(Position at, String text, Form form) {
        count(at);
        if (text.length() > limits.maxTextLength()) {
            throw ReadingEnded.limit(
                    at,
                    "must not be longer in one key or value than",
                    "Write less here",
                    "maxTextLength",
                    limits.maxTextLength());
        }
        if (!Characters.whole(text)) {
            findings.add(
                    IssueCode.ENCODING,
                    at,
                    text,
                    "must hold whole characters only",
                    "Write the character itself instead of half of its escape.");
            add(new Node.Lost(at));
        } else if (open instanceof OpenMapping mapping && mapping.expectsKey()) {
            mapping.takeKey(at, text);
        } else {
            add(new Node.Scalar(at, text, form));
        }
    }

    /** Takes the place of a value, or of a key with its value, about which an issue exists already. */
    void lost(Position at) {
        count(at);
        add(new Node.Lost(at));
    }

    /** Gives up the value that was added last, since what follows shows that it was misread. */
    void loseLast() {
        if (open != null) {
            open.loseLast();
        }
    }

    boolean expectsKey() {
        return open instanceof OpenMapping mapping && mapping.expectsKey();
    }

    /** Says whether the value that was begun last is there as a whole. */
    boolean isClosed() {
        return open == null && root != null;
    }

    Optional<Node> finish() {
        while (open != null) {
            close(false);
        }
        return Optional.ofNullable(root);
    }

    private void close(boolean complete) {
        Open closed = Check.given(open, "open group or list");
        open = closed.holder;
        depth--;
        add(closed.close(complete));
    }

    private void start(Open begun) {
        count(begun.at);
        if (depth == limits.maxDepth()) {
            throw ReadingEnded.limit(
                    begun.at, "must not be nested deeper than", "Write it flatter", "maxDepth", limits.maxDepth());
        }
        open = begun;
        depth++;
    }

    private void count(Position at) {
        nodes++;
        if (nodes > limits.maxNodes()) {
            throw ReadingEnded.limit(
                    at,
                    "must not hold more keys, values and list elements than",
                    "Split the document",
                    "maxNodes",
                    limits.maxNodes());
        }
    }

    private void add(Node node) {
        if (open == null) {
            root = node;
        } else {
            open.add(node);
        }
    }

    /** A group of keys or a list whose end was not read yet. */
    private abstract static class Open {
        final Position at;
        final @Nullable Open holder;

        Open(Position at, @Nullable Open holder) {
            this.at = at;
            this.holder = holder;
        }

        abstract void add(Node node);

        abstract void loseLast();

        abstract Node close(boolean complete);
    }

    private static final class OpenSequence extends Open {
        private final List<Node> elements = new ArrayList<>(FEW);

        OpenSequence(Position at, @Nullable Open holder) {
            super(at, holder);
        }

        @Override
        void add(Node node) {
            elements.add(node);
        }

        @Override
        void loseLast() {
            int last = elements.size() - 1;
            if (last >= 0) {
                elements.set(last, new Node.Lost(elements.get(last).position()));
            }
        }

        @Override
        Node close(boolean complete) {
            return new Node.Sequence(at, elements, complete);
        }
    }

    private final class OpenMapping extends Open {
        private final List<Node.Entry> entries = new ArrayList<>(FEW);
        private @Nullable Position keyAt;

        /** What the key says; null for a key that was lost, or that is no text. */
        private @Nullable String key;

        private boolean keyLost;

        OpenMapping(Position at, @Nullable Open holder) {
            super(at, holder);
        }

        boolean expectsKey() {
            return keyAt == null;
        }

        void takeKey(Position begun, String text) {
            keyAt = begun;
            key = text;
        }

        @Override
        void add(Node node) {
            Position begun = keyAt;
            if (begun == null) {
                keyAt = node.position();
                keyLost = node instanceof Node.Lost;
                return;
            }
            if (key != null) {
                entries.add(new Node.Entry(begun, key, node));
            } else if (!keyLost) {
                findings.add(
                        IssueCode.NOT_ALLOWED,
                        begun,
                        "",
                        "must be a key of one text",
                        "Write a single word or text before the colon.");
            }
            keyAt = null;
            key = null;
        }

        @Override
        void loseLast() {
            int last = entries.size() - 1;
            if (keyAt == null && last >= 0) {
                Node.Entry entry = entries.get(last);
                Node lost = new Node.Lost(entry.value().position());
                entries.set(last, new Node.Entry(entry.position(), entry.key(), lost));
            }
        }

        @Override
        Node close(boolean complete) {
            return new Node.Mapping(at, entries, complete);
        }
    }
}
