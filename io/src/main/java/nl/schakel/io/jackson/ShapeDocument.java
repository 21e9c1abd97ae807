package nl.schakel.io.jackson;

import java.util.Optional;
import nl.schakel.core.shape.Shape;
import nl.schakel.io.bind.Binder;
import nl.schakel.io.bind.Header;
import nl.schakel.io.bind.PartCheck;
import nl.schakel.io.bind.TreeMaker;
import nl.schakel.io.document.DocumentFormat;
import nl.schakel.io.rules.RuleSetParts;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Findings;
import nl.schakel.io.tree.Node;
import tools.jackson.databind.JavaType;

/**
 * The way between a value and its tree: a value that is a document by itself, such as a dossier, names its format as its file does.
 *
 * @param shape what the value is made of
 * @param format the format, if the value is a document
 */
record ShapeDocument(Shape shape, Optional<DocumentFormat<?>> format) {

    /** Finds the way for a type, if a document can hold its values. */
    static Optional<ShapeDocument> of(JavaType type) {
        return DescribedTypes.shapeOf(type)
                .map(shape -> new ShapeDocument(shape, DocumentFormat.holding(type.getRawClass())));
    }

    Node tree(Object value) {
        Node tree = TreeMaker.tree(shape, value);
        return header().<Node>map(header -> header.put((Node.Mapping) tree)).orElse(tree);
    }

    Optional<Object> value(Node tree, ReadLimits limits, Findings findings) {
        boolean whole = format.map(DocumentFormat::selfContained).orElse(false);
        Binder binder = (whole ? Binder.closed(findings) : Binder.open(findings)).checking(check(limits));
        return header().map(header -> header.strip(tree, findings))
                .orElse(Optional.of(tree))
                .flatMap(content -> binder.bind(shape, content).value());
    }

    /** Facts are not checked: only who assesses knows which there are. */
    private PartCheck check(ReadLimits limits) {
        return format.filter(DocumentFormat.RULE_SET::equals).isPresent()
                ? RuleSetParts.withoutFacts(limits)
                : PartCheck.NONE;
    }

    private Optional<Header> header() {
        return format.map(each -> new Header(each.name(), each.version()));
    }
}
