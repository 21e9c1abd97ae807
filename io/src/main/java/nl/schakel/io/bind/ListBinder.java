package nl.schakel.io.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.assessment.rule.RuleId;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.io.tree.Node;
import org.jspecify.annotations.Nullable;

/** The binder of lists, whose elements have different ids, and of sets, whose elements are different. */
final class ListBinder {

    /** Names that several elements of a list may bear, one after the other in time, as the versions of a rule do. */
    private static final Set<Class<?>> IN_TURN = Set.of(RuleId.class);

    private final Binding binding;

    ListBinder(Binding binding) {
        this.binding = binding;
    }

    @Nullable
    Object bind(Shape.Many shape, Node node, Trail at) {
        if (!(node instanceof Node.Sequence list)) {
            return binding.refuseForm(shape, node, at);
        }
        Optional<Part> id = Steps.idOf(shape.of());
        boolean inTurn = id.isPresent() && IN_TURN.contains(id.get().component().getType());
        int size = list.elements().size();
        Map<Object, Position> seen = size < 2 ? Map.of() : new HashMap<>();
        Map<ModelPath, Integer> bearers = inTurn ? new HashMap<>() : Map.of();
        List<Object> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Node element = list.elements().get(i);
            Node.Scalar name = Steps.nameOf(shape.of(), element);
            Trail first = at.element(name == null ? null : name.text(), i + 1, element);
            int bearer = inTurn ? bearers.merge(first.path(), 1, Integer::sum) : 1;
            Trail to = bearer == 1 ? first : at.part(first.path().last() + "." + bearer, element);
            Object value = binding.bind(shape.of(), element, to);
            if (value != null) {
                values.add(value);
            }
            if (size > 1 && id.isPresent() && !inTurn && name != null) {
                refuseSecondBearer(name, to, seen);
            } else if (size > 1 && id.isEmpty() && !shape.ordered() && value != null) {
                refuseSecond(value, element, to, seen);
            }
        }
        if (values.size() < size) {
            return null;
        }
        return shape.ordered() ? List.copyOf(values) : Check.set(values, "list");
    }

    private void refuseSecondBearer(Node.Scalar id, Trail at, Map<Object, Position> seen) {
        Position first = seen.putIfAbsent(id.text(), id.position());
        if (first != null) {
            binding.report(
                    IssueCode.DUPLICATE_ID,
                    id.position(),
                    at.path().child(Part.ID),
                    id.text(),
                    "must differ from the other ids of its list",
                    "Choose another id; line " + first.line() + " has this one already.");
        }
    }

    private void refuseSecond(Object value, Node element, Trail at, Map<Object, Position> seen) {
        Position first = seen.putIfAbsent(value, element.position());
        if (first != null) {
            binding.report(
                    IssueCode.WRONG_VALUE,
                    element.position(),
                    at.path(),
                    Wording.found(element),
                    "must stand once in its list",
                    "Remove one of the two; the first is on line " + first.line() + ".");
        }
    }
}
