package nl.schakel.io.bind;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.tree.Node;
import org.jspecify.annotations.Nullable;

/** The binder of what is written as one text, and of a term that a closed list does not hold. */
final class ScalarBinder {

    private static final Shape LABEL = Shapes.of(LocalizedText.class);

    private static final PossibleKeys OTHER_TERM = PossibleKeys.of("term", List.of(Wording.OTHER));

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private static final Pattern ADVISED = Pattern.compile("Write (EUR -?[0-9.]+[0-9]|[0-9]+/[0-9]+)\\.(?: .*)?");

    private final Binding binding;

    ScalarBinder(Binding binding) {
        this.binding = binding;
    }

    @Nullable
    Object bind(Shape shape, Node node, Trail at) {
        if (shape instanceof Shape.OpenChoice && node instanceof Node.Mapping mapping) {
            return otherTerm(mapping, at);
        }
        if (!(node instanceof Node.Scalar scalar)) {
            return binding.refuseForm(shape, node, at);
        }
        if (!fits(shape, scalar)) {
            binding.report(
                    IssueCode.WRONG_FORM,
                    node.position(),
                    at.path(),
                    scalar.text(),
                    requirement(shape),
                    advice(shape, scalar.text()));
            return null;
        }
        try {
            return Shapes.parse(shape, scalar.text());
        } catch (InvalidValueException e) {
            return binding.refuse(e, node, at.path());
        }
    }

    private @Nullable Object otherTerm(Node.Mapping mapping, Trail at) {
        Node written = Keys.read(binding, mapping, at, OTHER_TERM).required(0);
        Object label = written == null ? null : binding.bind(LABEL, written, at);
        return label == null ? null : Term.other((LocalizedText) label);
    }

    /** Says whether a form of scalar can hold a shape: any text of YAML can, JSON tells texts, numbers and truths apart. */
    private static boolean fits(Shape shape, Node.Scalar scalar) {
        return switch (scalar.form()) {
            case PLAIN, QUOTED -> true;
            case NUMBER -> shape instanceof Shape.Whole || shape instanceof Shape.Decimal;
            case TRUTH -> shape instanceof Shape.Flag;
            default ->
                shape instanceof Shape.Whole whole
                        ? whole.orText() && !NUMBER.matcher(scalar.text()).matches()
                        : !(shape instanceof Shape.Flag || shape instanceof Shape.Decimal);
        };
    }

    private static String requirement(Shape shape) {
        if (shape instanceof Shape.Whole || shape instanceof Shape.Decimal) {
            return "must be a number";
        }
        return shape instanceof Shape.Flag ? "must be true or false" : "must be a text";
    }

    private static String advice(Shape shape, String text) {
        if (shape instanceof Shape.Whole) {
            return "Write a whole number without quotes, such as 12.";
        }
        if (shape instanceof Shape.Decimal) {
            return "Write a number without quotes, such as 2.5.";
        }
        return shape instanceof Shape.Flag
                ? "Write true or false, without quotes."
                : "Write \"" + Check.printable(meant(shape, text)) + "\".";
    }

    /** The text that the type itself advises for a number, such as 'EUR 7450.00' for 7450.00; else the number as it is. */
    private static String meant(Shape shape, String text) {
        try {
            Shapes.parse(shape, text);
            return text;
        } catch (InvalidValueException refusal) {
            Matcher advised = ADVISED.matcher(refusal.advice());
            return advised.matches() ? advised.group(1) : text;
        }
    }
}
