package nl.schakel.io.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Within;
import nl.schakel.core.text.Codes;
import nl.schakel.io.tree.Node;
import org.jspecify.annotations.Nullable;

/** The binder of records, and of records that are told apart by their type. */
final class RecordBinder {

    private static final String TYPE = Shape.OneOf.DISCRIMINATOR;

    private final Binding binding;

    RecordBinder(Binding binding) {
        this.binding = binding;
    }

    @Nullable
    Object bind(Shape.Parts shape, Node node, Trail at) {
        if (!(node instanceof Node.Mapping mapping)) {
            return binding.refuseForm(shape, node, at);
        }
        Keys keys = Keys.read(binding, mapping, at, PossibleKeys.ofRecord(shape));
        return create(new Group(shape, mapping, keys, 0, at));
    }

    @Nullable
    Object bind(Shape.OneOf shape, Node node, Trail at) {
        if (!(node instanceof Node.Mapping mapping)) {
            return binding.refuseForm(shape, node, at);
        }
        Optional<Node> type = mapping.entry(TYPE).map(Node.Entry::value);
        Map<String, Shape.Parts> variants = shape.variants();
        String written = type.isPresent() && type.get() instanceof Node.Scalar scalar ? scalar.text() : "";
        boolean known = variants.containsKey(written);
        if (!known) {
            reportType(shape, mapping, type, at);
        }
        String near =
                known ? written : Codes.nearest(written, variants.keySet()).orElse("");
        Shape.Parts meant = variants.get(near);
        if (meant == null) {
            defineName(shape, mapping, at);
            return null;
        }
        Keys keys = Keys.read(binding, mapping, at, PossibleKeys.ofVariant(meant));
        Object value = create(new Group(meant, mapping, keys, 1, at));
        return known ? value : null;
    }

    private void reportType(Shape.OneOf shape, Node.Mapping mapping, Optional<Node> type, Trail at) {
        Map<String, Shape.Parts> variants = shape.variants();
        String requirement = "must be a type of " + PossibleKeys.nameOf(shape.type());
        if (type.isPresent()) {
            String found = Wording.found(type.get());
            binding.report(
                    IssueCode.WRONG_VALUE,
                    type.get().position(),
                    at.path().child(TYPE),
                    found,
                    requirement,
                    Advice.oneOf(found, variants.keySet(), "Leave it out."));
        } else if (mapping.complete()) {
            binding.report(
                    IssueCode.MISSING,
                    mapping.position(),
                    at.path().child(TYPE),
                    "",
                    requirement,
                    "Add the key '" + TYPE + "'. Possible: " + String.join(", ", variants.keySet()) + ".");
        }
    }

    /** Defines the name of an element of unknown type, so that only its type is wrong and not all that refers to it. */
    private void defineName(Shape.OneOf shape, Node.Mapping mapping, Trail at) {
        Optional<Part> id = shape.id();
        Optional<Node> name = mapping.entry(Part.ID).map(Node.Entry::value);
        if (id.isPresent() && name.isPresent()) {
            binding.bindDefinition(id.get().shape(), name.get(), at.part(Part.ID, name.get()));
        }
    }

    /**
     * A group of keys of which a record is made.
     *
     * @param shape the record
     * @param mapping where it stands
     * @param keys its keys
     * @param before how many possible keys come before those of the parts
     * @param at what it is in the model
     */
    private record Group(Shape.Parts shape, Node.Mapping mapping, Keys keys, int before, Trail at) {

        @Nullable
        Node value(int part) {
            return keys.value(before + part);
        }
    }

    private @Nullable Object create(Group group) {
        List<Part> parts = group.shape.parts();
        @Nullable Object[] values = new Object[parts.size()];
        boolean isWhole = true;
        for (int i = 0; i < values.length; i++) {
            values[i] = bind(parts.get(i), i, group);
            isWhole &= values[i] != null;
        }
        if (group.at.isRoot() && (!isWhole || !binding.mayMakeWhole(group.at))) {
            return null;
        }
        if (!isWhole) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Integer number) {
                    within(parts.get(i), group.value(i), number, group.at.path());
                }
            }
            return null;
        }
        try {
            return group.shape.create(values);
        } catch (InvalidValueException e) {
            return refuse(e, group);
        }
    }

    private @Nullable Object bind(Part part, int place, Group group) {
        Node node = group.value(place);
        boolean given = node != null && !(node instanceof Node.Scalar scalar && scalar.isNull());
        if (!given && part.required()) {
            node = group.keys.required(group.before + place);
        }
        if (node == null) {
            return part.absentValue().orElse(null);
        }
        Trail at = group.at.part(part.name(), node);
        return part.definesName()
                ? binding.bindDefinition(part.shape(), node, at)
                : binding.bind(part.shape(), node, at);
    }

    /** Reports what the record would refuse, if all its parts were there to make it. */
    private void within(Part part, @Nullable Node node, int number, ModelPath path) {
        if (part.bounds().isPresent() && node != null) {
            Within bounds = part.bounds().get();
            if (number < bounds.least() || number > bounds.most()) {
                String range = bounds.most() == Integer.MAX_VALUE
                        ? bounds.least() + " or more"
                        : "from " + bounds.least() + " to " + bounds.most();
                binding.report(
                        IssueCode.WRONG_VALUE,
                        node.position(),
                        path.child(part.name()),
                        Integer.toString(number),
                        "must be " + range,
                        "Write such a number.");
            }
        }
    }

    /** Reports a refusal at the part that it names, if that is there, or where the one value stands that it shows. */
    private @Nullable Object refuse(InvalidValueException e, Group group) {
        String named = e.name().replace(' ', '-');
        Optional<Part> part = group.shape.part(named);
        Node node = part.isEmpty() ? null : group.value(group.shape.parts().indexOf(part.get()));
        if (node != null) {
            return binding.refuse(e, node, group.at.path().child(named));
        }
        Shown shown = Shown.in(group.mapping, group.at.path(), e.value())
                .orElseGet(() -> new Shown(group.mapping, group.at.path()));
        return binding.refuse(e, shown.node(), shown.path());
    }
}
