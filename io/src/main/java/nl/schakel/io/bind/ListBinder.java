package nl.schakel.io.bind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.core.shape.Identifier;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.io.tree.Node;

/** The binder of lists, whose elements have different ids, and of sets, whose elements are different. */
final class ListBinder {

    /** Names that several elements of a list may bear, one after the other in time, as the versions of a rule do. */
    private static final Set<Class<? extends Identifier>> IN_TURN = Set.of(RuleId.class);

    private final Binding binding;

    ListBinder(Binding binding) {
        this.binding = binding;
    }

    Optional<Object> bind(Shape.Many shape, Node node, ModelPath path) {
        if (!(node instanceof Node.Sequence list)) {
            return binding.refuseForm(shape, node, path);
        }
        boolean named = Steps.hasId(shape.of());
        boolean inTurn = Steps.idOf(shape.of()).filter(IN_TURN::contains).isPresent();
        Map<Object, Position> seen = new HashMap<>();
        Map<ModelPath, Integer> bearers = new HashMap<>();
        List<Object> values = new ArrayList<>();
        int number = 0;
        for (Node element : list.elements()) {
            number++;
            ModelPath first = Steps.toElement(path, shape.of(), element, number);
            int bearer = inTurn ? bearers.merge(first, 1, Integer::sum) : 1;
            ModelPath at = bearer == 1 ? first : path.child(first.last() + "." + bearer);
            Optional<Object> value = binding.bind(shape.of(), element, at);
            value.ifPresent(values::add);
            if (named && !inTurn) {
                Steps.nameOf(shape.of(), element).ifPresent(id -> refuseSecondBearer(id, at, seen));
            } else if (!named && !shape.ordered()) {
                value.ifPresent(sound -> refuseSecond(sound, element, at, seen));
            }
        }
        if (values.size() < list.elements().size()) {
            return Optional.empty();
        }
        return Optional.of(shape.ordered() ? values : Collections.unmodifiableSet(new LinkedHashSet<>(values)));
    }

    private void refuseSecondBearer(Node.Scalar id, ModelPath path, Map<Object, Position> seen) {
        Position first = seen.putIfAbsent(id.text(), id.position());
        if (first != null) {
            binding.report(
                    IssueCode.DUPLICATE_ID,
                    id.position(),
                    path.child(Part.ID),
                    id.text(),
                    "must differ from the other ids of its list",
                    "Choose another id; line " + first.line() + " has this one already.");
        }
    }

    private void refuseSecond(Object value, Node element, ModelPath path, Map<Object, Position> seen) {
        Position first = seen.putIfAbsent(value, element.position());
        if (first != null) {
            binding.report(
                    IssueCode.WRONG_VALUE,
                    element.position(),
                    path,
                    Wording.found(element),
                    "must stand once in its list",
                    "Remove one of the two; the first is on line " + first.line() + ".");
        }
    }
}
