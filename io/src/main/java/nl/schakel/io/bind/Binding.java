package nl.schakel.io.bind;

import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.core.shape.Identifier;
import nl.schakel.core.shape.Shape;
import nl.schakel.io.tree.Findings;
import nl.schakel.io.tree.Node;
import org.jspecify.annotations.Nullable;

/** The binding of one tree under way: who binds which shape, and what all of them share. */
final class Binding {

    private final Findings findings;
    private final boolean closed;
    private final PartCheck check;
    private final Names names = new Names();
    private final ScalarBinder scalars = new ScalarBinder(this);
    private final ListBinder lists = new ListBinder(this);
    private final MapBinder maps = new MapBinder(this);
    private final RecordBinder records = new RecordBinder(this);
    private boolean sawEverything = true;
    private boolean reportedParts;

    Binding(Findings findings, boolean closed, PartCheck check) {
        this.findings = findings;
        this.closed = closed;
        this.check = check;
    }

    /**
     * Binds a node; an identifier refers to the element that bears it.
     *
     * @param shape what the value is made of
     * @param node the node
     * @param at what it is in the model
     * @return the value; null if an issue says why, as everywhere within this package, where an Optional for each value would weigh
     */
    @Nullable
    Object bind(Shape shape, Node node, Trail at) {
        if (shape instanceof Shape.Maybe maybe) {
            Object there = bind(maybe.of(), node, at);
            return there == null ? null : Optional.of(there);
        }
        Object value = read(shape, node, at);
        if (value instanceof Identifier name) {
            names.use(name, at, node.position());
        }
        return value;
    }

    /** Binds the identifier that an element gives to itself. */
    @Nullable
    Object bindDefinition(Shape shape, Node node, Trail at) {
        Object value = read(shape, node, at);
        if (value != null) {
            names.define((Identifier) value);
        }
        return value;
    }

    private @Nullable Object read(Shape shape, Node node, Trail at) {
        sawEverything &= node.complete();
        Object value = readNode(shape, node, at);
        if (check != PartCheck.NONE) {
            check.bound(at.path(), Optional.ofNullable(value));
        }
        return value;
    }

    private @Nullable Object readNode(Shape shape, Node node, Trail at) {
        if (node instanceof Node.Lost) {
            return null;
        }
        if (node instanceof Node.Scalar scalar && scalar.isNull()) {
            report(IssueCode.WRONG_VALUE, node.position(), at.path(), "null", "must not be null", Wording.LEAVE_OUT);
            return null;
        }
        if (shape instanceof Shape.Many many) {
            return lists.bind(many, node, at);
        }
        if (shape instanceof Shape.Keyed keyed) {
            return maps.bind(keyed, node, at);
        }
        if (shape instanceof Shape.Parts parts) {
            return records.bind(parts, node, at);
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return records.bind(oneOf, node, at);
        }
        return scalars.bind(shape, node, at);
    }

    /** Reports that a node has another form than its shape, such as a text in place of a list. */
    @Nullable
    Object refuseForm(Shape shape, Node node, Trail at) {
        report(
                IssueCode.WRONG_FORM,
                node.position(),
                at.path(),
                Wording.found(node),
                Wording.requirement(shape),
                Wording.advice(shape));
        return null;
    }

    /** Reports what a type refused. */
    @Nullable
    Object refuse(InvalidValueException refusal, Node node, ModelPath path) {
        findings.add(Issue.of(findings.place(node.position(), path), refusal));
        return null;
    }

    void report(IssueCode code, Position position, ModelPath path, String value, String requirement, String advice) {
        findings.add(Issue.of(code, findings.place(position, path), value, requirement, advice));
    }

    /** Says whether further issues are left out, so that nobody need word them. */
    boolean isFull() {
        return findings.full();
    }

    /** Says whether the whole may be made of its parts: where a check of parts knows better words for it, not by trying. */
    boolean mayMakeWhole(Trail root) {
        if (check == PartCheck.NONE) {
            return true;
        }
        reportParts(new Positions(root));
        return !findings.failed();
    }

    /** Reports, once, what the parts say together: names that nothing defines, if all of the tree was there, and what the check finds. */
    void reportParts(Positions positions) {
        if (reportedParts) {
            return;
        }
        reportedParts = true;
        if (closed && sawEverything) {
            names.reportUnknown(findings);
        }
        check.issues(sawEverything)
                .takeWhile(issue -> !findings.full())
                .forEach(issue -> findings.add(positions.locate(issue, findings)));
    }
}
