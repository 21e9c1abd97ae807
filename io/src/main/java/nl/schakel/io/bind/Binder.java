package nl.schakel.io.bind;

import java.util.Optional;
import nl.schakel.core.shape.Shape;
import nl.schakel.io.tree.Findings;
import nl.schakel.io.tree.Node;

/** The binder of a tree to a value: it reads all of the tree whatever is wrong in it, and gives a value only if nothing is. */
public final class Binder {

    private final Findings findings;
    private final boolean closed;
    private final PartCheck check;

    private Binder(Findings findings, boolean closed, PartCheck check) {
        this.findings = findings;
        this.closed = closed;
        this.check = check;
    }

    /**
     * A binder of whole documents: what an element refers to must be in the document.
     *
     * @param findings where issues go
     * @return the binder
     */
    public static Binder closed(Findings findings) {
        return new Binder(findings, true, PartCheck.NONE);
    }

    /**
     * A binder of parts of documents: what an element refers to may be elsewhere.
     *
     * @param findings where issues go
     * @return the binder
     */
    public static Binder open(Findings findings) {
        return new Binder(findings, false, PartCheck.NONE);
    }

    /**
     * Adds a check of the parts.
     *
     * @param of a check that has seen no part yet
     * @return a binder with that check
     */
    public Binder checking(PartCheck of) {
        return new Binder(findings, closed, of);
    }

    /**
     * Binds a tree.
     *
     * @param shape what the value is made of
     * @param tree the tree, which may be incomplete
     * @return the value, if nothing is wrong, and where its parts stand
     */
    public Bound bind(Shape shape, Node tree) {
        Binding binding = new Binding(findings, closed, check);
        Trail root = Trail.root(tree);
        Optional<Object> value = Optional.ofNullable(binding.bind(shape, tree, root));
        Positions positions = new Positions(root);
        binding.reportParts(positions);
        return new Bound(value.filter(sound -> !findings.failed()), positions);
    }
}
