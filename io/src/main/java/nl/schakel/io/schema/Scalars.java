package nl.schakel.io.schema;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.core.shape.Identifier;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.text.Codes;
import nl.schakel.io.tree.Node;

/** The schemas of what is written as one value; types with a name of their own are defined under it. */
final class Scalars {

    /** The form of every {@link Identifier} but that of facts. */
    private static final String KEBAB = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** The form of the names of facts, with a point after the aspect. */
    private static final String POINTED = "^[a-z]+([.][a-z0-9]+(-[a-z0-9]+)*)+$";

    /** Not of blanks only; JSON Schema has no word for all blanks that there are. */
    private static final String NOT_BLANK = "[^ \\t\\r\\n]";

    private static final int MOST_COUNT = 999_999_999;

    /** Two numbers, as in '20..25', or one or two of which a part counts, as in '4000 x 3/4'. */
    private static final String BOUNDS = "^[0-9]+([.][.][0-9]+|([.][.][0-9]+)? x [0-9]+(/[0-9]+)?)$";

    private final Definitions definitions;

    Scalars(Definitions definitions) {
        this.definitions = definitions;
    }

    Node.Mapping of(Shape shape) {
        if (shape instanceof Shape.Flag) {
            return Group.ofType("boolean").node();
        }
        if (shape instanceof Shape.Whole whole) {
            return whole.orText()
                    ? definitions.refer(whole.type(), Scalars::numeral)
                    : Group.ofType("integer").node();
        }
        if (shape instanceof Shape.Decimal) {
            return Group.ofType("number").node();
        }
        if (shape instanceof Shape.Choice choice) {
            return choice(choice.list());
        }
        if (shape instanceof Shape.Text text) {
            return text(text.type());
        }
        throw new IllegalStateException("Impossible state: no schema for " + shape);
    }

    /** Refers to the codes of a closed list. */
    Node.Mapping choice(Class<? extends Enum<?>> list) {
        return definitions.refer(list, () -> codes(list));
    }

    private static Node codes(Class<? extends Enum<?>> list) {
        Stream<Node> codes =
                Arrays.stream(list.getEnumConstants()).map(Codes::of).map(Group::text);
        return Group.ofType("string").with("enum", codes).node();
    }

    private Node.Mapping text(Class<?> type) {
        if (type == LocalDate.class) {
            return Group.ofType("string").with("format", "date").node();
        }
        return type == String.class ? someText().node() : definitions.refer(type, () -> named(type));
    }

    private static Node named(Class<?> type) {
        if (type == FactId.class) {
            return Group.ofType("string").with("pattern", POINTED).node();
        }
        return Identifier.class.isAssignableFrom(type)
                ? Group.ofType("string").with("pattern", KEBAB).node()
                : ScalarForms.of(type)
                        .map(form ->
                                Group.ofType("string").with("pattern", form).node())
                        .orElseGet(() -> someText().node());
    }

    /** A number, or a text that is none. */
    private static Node numeral() {
        return new Group()
                .with(
                        "anyOf",
                        Stream.of(
                                Group.ofType("integer")
                                        .with("minimum", 0)
                                        .with("maximum", MOST_COUNT)
                                        .node(),
                                Group.ofType("string").with("pattern", BOUNDS).node()))
                .node();
    }

    private static Group someText() {
        return Group.ofType("string").with("minLength", 1).with("pattern", NOT_BLANK);
    }
}
