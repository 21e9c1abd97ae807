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

    void startMapping(Position position) {
        start(new OpenMapping(position, open));
    }

    void startSequence(Position position) {
        start(new OpenSequence(position, open));
    }

    void end() {
        close(true);
    }

    void scalar(Position position, String text, Form form) {
        count(position);
        if (text.length() > limits.maxTextLength()) {
            throw ReadingEnded.limit(
                    position,
                    "must not be longer in one key or value than",
                    "Write less here",
                    "maxTextLength",
                    limits.maxTextLength());
        }
        if (Characters.whole(text)) {
            add(new Node.Scalar(position, text, form));
        } else {
            findings.add(
                    IssueCode.ENCODING,
                    position,
                    text,
                    "must hold whole characters only",
                    "Write the character itself instead of half of its escape.");
            add(new Node.Lost(position));
        }
    }

    /** Takes the place of a value, or of a key with its value, about which an issue exists already. */
    void lost(Position position) {
        count(position);
        add(new Node.Lost(position));
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
        count(begun.position);
        if (depth == limits.maxDepth()) {
            throw ReadingEnded.limit(
                    begun.position,
                    "must not be nested deeper than",
                    "Write it flatter",
                    "maxDepth",
                    limits.maxDepth());
        }
        open = begun;
        depth++;
    }

    private void count(Position position) {
        nodes++;
        if (nodes > limits.maxNodes()) {
            throw ReadingEnded.limit(
                    position,
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
        final Position position;
        final @Nullable Open holder;

        Open(Position position, @Nullable Open holder) {
            this.position = position;
            this.holder = holder;
        }

        abstract void add(Node node);

        abstract void loseLast();

        abstract Node close(boolean complete);
    }

    private static final class OpenSequence extends Open {
        private final List<Node> elements = new ArrayList<>();

        OpenSequence(Position position, @Nullable Open holder) {
            super(position, holder);
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
            return new Node.Sequence(position, elements, complete);
        }
    }

    private final class OpenMapping extends Open {
        private final List<Node.Entry> entries = new ArrayList<>();
        private @Nullable Node key;

        OpenMapping(Position position, @Nullable Open holder) {
            super(position, holder);
        }

        boolean expectsKey() {
            return key == null;
        }

        @Override
        void add(Node node) {
            if (key == null) {
                key = node;
                return;
            }
            if (key instanceof Node.Scalar scalar) {
                entries.add(new Node.Entry(scalar.position(), scalar.text(), node));
            } else if (!(key instanceof Node.Lost)) {
                findings.add(
                        IssueCode.NOT_ALLOWED,
                        key.position(),
                        "",
                        "must be a key of one text",
                        "Write a single word or text before the colon.");
            }
            key = null;
        }

        @Override
        void loseLast() {
            int last = entries.size() - 1;
            if (key == null && last >= 0) {
                Node.Entry entry = entries.get(last);
                Node lost = new Node.Lost(entry.value().position());
                entries.set(last, new Node.Entry(entry.position(), entry.key(), lost));
            }
        }

        @Override
        Node close(boolean complete) {
            return new Node.Mapping(position, entries, complete);
        }
    }
}
