package nl.schakel.io.bind;

import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.io.tree.Node;

/** The words for values of another form than their place asks for. */
final class Wording {

    /** The key of a term that a closed list does not hold. */
    static final String OTHER = "other";

    /** What to do with null. */
    static final String LEAVE_OUT = "Leave it out: what is left out is unknown.";

    private Wording() {}

    /** Names what stands in a place. */
    static String found(Node node) {
        if (node instanceof Node.Mapping) {
            return "a group of keys";
        }
        return node instanceof Node.Scalar scalar ? scalar.text() : "a list";
    }

    /** Says what form a shape asks for. */
    static String requirement(Shape shape) {
        if (shape instanceof Shape.Many) {
            return "must be a list";
        }
        if (shape instanceof Shape.Keyed || shape instanceof Shape.Parts || shape instanceof Shape.OneOf) {
            return "must be a group of keys";
        }
        return "must be a single value";
    }

    /** Says how to write that form. */
    static String advice(Shape shape) {
        if (shape instanceof Shape.Many) {
            return "Write a list, even of one element: '- ' before each in YAML, [ ] around them in JSON.";
        }
        if (shape instanceof Shape.Parts parts) {
            return "Write keys with values. Possible: "
                    + String.join(", ", parts.parts().stream().map(Part::name).toList()) + ".";
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return "Write keys with values, with the key '" + Shape.OneOf.DISCRIMINATOR + "' among them: "
                    + String.join(", ", oneOf.variants().keySet()) + ".";
        }
        if (shape instanceof Shape.Keyed) {
            return "Write keys with values.";
        }
        return shape instanceof Shape.OpenChoice
                ? "Write a term of the list, or 'other' with a label: other: {nl: ..., en: ...}."
                : "Write one value, without list or keys.";
    }
}
