package nl.schakel.io.bind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.core.shape.Numeral;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.tree.JsonWriter;
import nl.schakel.io.tree.Node;
import nl.schakel.io.tree.Node.Form;

/** The maker of the one canonical tree of a value: parts in their order, sets sorted, and left out what need not be said. */
public final class TreeMaker {

    private static final Position NOWHERE = new Position(1, 1);
    private static final Shape LABEL = Shapes.of(LocalizedText.class);

    private TreeMaker() {}

    /**
     * Makes a tree.
     *
     * @param shape what the value is made of
     * @param value the value
     * @return the tree from which a {@link Binder} reads the same value
     */
    public static Node tree(Shape shape, Object value) {
        if (shape instanceof Shape.Maybe maybe) {
            return tree(maybe.of(), ((Optional<?>) value).orElseThrow());
        }
        if (shape instanceof Shape.Many many) {
            return list(many, (Collection<?>) value);
        }
        if (shape instanceof Shape.Keyed keyed) {
            return map(keyed, (Map<?, ?>) value);
        }
        if (shape instanceof Shape.Parts parts) {
            return group(entries(parts, (Record) value));
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return variant(oneOf, (Record) value);
        }
        if (shape instanceof Shape.OpenChoice) {
            return term((Term<?>) value);
        }
        return new Node.Scalar(NOWHERE, text(shape, value), form(shape, value));
    }

    /**
     * Makes the tree of a term of whatever list.
     *
     * @param term the term
     * @return its code, or the key 'other' with its label
     */
    public static Node term(Term<?> term) {
        return term.other()
                .<Node>map(label -> group(List.of(entry(Wording.OTHER, tree(LABEL, label)))))
                .orElseGet(() -> text(term.code()));
    }

    /**
     * Makes the text of a value that is written as one text.
     *
     * @param shape what the value is made of
     * @param value the value
     * @return the text
     */
    public static String text(Shape shape, Object value) {
        return shape instanceof Shape.Text || shape instanceof Shape.Whole ? value.toString() : Shapes.format(value);
    }

    /** Makes the node of a text. */
    static Node text(String text) {
        return new Node.Scalar(NOWHERE, text, Form.STRING);
    }

    private static Node list(Shape.Many shape, Collection<?> values) {
        Stream<Node> elements = values.stream().map(value -> tree(shape.of(), value));
        Stream<Node> inOrder = shape.ordered() ? elements : elements.sorted(Comparator.comparing(JsonWriter::write));
        return new Node.Sequence(NOWHERE, inOrder.toList(), true);
    }

    private static Node map(Shape.Keyed shape, Map<?, ?> values) {
        return group(values.entrySet().stream()
                .map(each -> entry(text(shape.key(), each.getKey()), tree(shape.value(), each.getValue())))
                .toList());
    }

    private static Node variant(Shape.OneOf shape, Record value) {
        String type = shape.nameOf(value);
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(entry(Shape.OneOf.DISCRIMINATOR, text(type)));
        entries.addAll(entries(shape.variants().get(type), value));
        return group(entries);
    }

    private static List<Node.Entry> entries(Shape.Parts shape, Record holder) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Part part : shape.parts()) {
            Object value = part.of(holder);
            if (!part.absentValue().equals(Optional.of(value))) {
                entries.add(entry(part.name(), tree(part.shape(), value)));
            }
        }
        return entries;
    }

    private static Node.Mapping group(List<Node.Entry> entries) {
        return new Node.Mapping(NOWHERE, entries, true);
    }

    /** Makes a key with its value. */
    static Node.Entry entry(String key, Node value) {
        return new Node.Entry(NOWHERE, key, value);
    }

    private static Form form(Shape shape, Object value) {
        if (shape instanceof Shape.Whole) {
            return value instanceof Numeral numeral && !numeral.isPlain() ? Form.STRING : Form.NUMBER;
        }
        if (shape instanceof Shape.Decimal) {
            return Form.NUMBER;
        }
        return shape instanceof Shape.Flag ? Form.TRUTH : Form.STRING;
    }
}
