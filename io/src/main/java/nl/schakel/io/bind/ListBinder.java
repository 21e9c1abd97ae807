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
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.io.tree.Node;

/** The binder of lists, whose elements have different ids, and of sets, whose elements are different. */
final class ListBinder {

    /** Names that several elements of a list may bear, one after the other in time, as the versions of a rule do. */
    private static final Set<Class<?>> IN_TURN = Set.of(RuleId.class);

    private final Binding binding;

    ListBinder(Binding binding) {
        this.binding = binding;
    }

    Optional<Object> bind(Shape.Many shape, Node node, Trail at) {
        if (!(node instanceof Node.Sequence list)) {
            return binding.refuseForm(shape, node, at);
        }
        Optional<Part> id = Steps.idOf(shape.of());
        boolean inTurn = id.isPresent() && IN_TURN.contains(id.get().component().getType());
        Map<Object, Position> seen = new HashMap<>();
        Map<ModelPath, Integer> bearers = new HashMap<>();
        List<Object> values = new ArrayList<>(list.elements().size());
        int number = 0;
        for (Node element : list.elements()) {
            number++;
            Optional<Node.Scalar> name = Steps.nameOf(shape.of(), element);
            Trail first = at.element(name.map(Node.Scalar::text), number, element);
            int bearer = inTurn ? bearers.merge(first.path(), 1, Integer::sum) : 1;
            Trail to = bearer == 1 ? first : at.part(first.path().last() + "." + bearer, element);
            Optional<Object> value = binding.bind(shape.of(), element, to);
            value.ifPresent(values::add);
            if (id.isPresent() && !inTurn) {
                name.ifPresent(bearing -> refuseSecondBearer(bearing, to, seen));
            } else if (id.isEmpty() && !shape.ordered()) {
                value.ifPresent(sound -> refuseSecond(sound, element, to, seen));
            }
        }
        if (values.size() < list.elements().size()) {
            return Optional.empty();
        }
        return Optional.of(shape.ordered() ? values : Collections.unmodifiableSet(new LinkedHashSet<>(values)));
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
