package nl.schakel.io.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Within;
import nl.schakel.core.text.Codes;
import nl.schakel.io.tree.Node;

/** The binder of records, and of records that are told apart by their type. */
final class RecordBinder {

    /** A name is asked for at every element, and costs more than the rest of reading it. */
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return Codes.kebab(type.getSimpleName());
        }
    };

    private static final String TYPE = Shape.OneOf.DISCRIMINATOR;

    private final Binding binding;

    RecordBinder(Binding binding) {
        this.binding = binding;
    }

    Optional<Object> bind(Shape.Parts shape, Node node, ModelPath path) {
        if (!(node instanceof Node.Mapping mapping)) {
            return binding.refuseForm(shape, node, path);
        }
        return create(shape, Keys.read(binding, mapping, path, name(shape.type()), names(shape)), mapping, path);
    }

    Optional<Object> bind(Shape.OneOf shape, Node node, ModelPath path) {
        if (!(node instanceof Node.Mapping mapping)) {
            return binding.refuseForm(shape, node, path);
        }
        Optional<Node> type = mapping.entry(TYPE).map(Node.Entry::value);
        Optional<String> written = type.filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .map(Node.Scalar::text);
        Map<String, Shape.Parts> variants = shape.variants();
        boolean known = written.filter(variants::containsKey).isPresent();
        if (!known) {
            reportType(shape, mapping, type, path);
        }
        Optional<String> near = known ? written : written.flatMap(text -> Codes.nearest(text, variants.keySet()));
        Optional<Shape.Parts> meant = near.map(variants::get);
        if (meant.isEmpty()) {
            defineName(shape, mapping, path);
            return Optional.empty();
        }
        List<String> possible =
                Stream.concat(Stream.of(TYPE), names(meant.get()).stream()).toList();
        Keys keys = Keys.read(binding, mapping, path, name(meant.get().type()), possible);
        return create(meant.get(), keys, mapping, path).filter(value -> known);
    }

    private void reportType(Shape.OneOf shape, Node.Mapping mapping, Optional<Node> type, ModelPath path) {
        Map<String, Shape.Parts> variants = shape.variants();
        String requirement = "must be a type of " + name(shape.type());
        if (type.isPresent()) {
            String found = Wording.found(type.get());
            binding.report(
                    IssueCode.WRONG_VALUE,
                    type.get().position(),
                    path.child(TYPE),
                    found,
                    requirement,
                    Advice.oneOf(found, variants.keySet(), "Leave it out."));
        } else if (mapping.complete()) {
            binding.report(
                    IssueCode.MISSING,
                    mapping.position(),
                    path.child(TYPE),
                    "",
                    requirement,
                    "Add the key '" + TYPE + "'. Possible: " + String.join(", ", variants.keySet()) + ".");
        }
    }

    /** Defines the name of an element of unknown type, so that only its type is wrong and not all that refers to it. */
    private void defineName(Shape.OneOf shape, Node.Mapping mapping, ModelPath path) {
        Optional<Part> id = shape.variants().values().stream()
                .flatMap(variant -> variant.parts().stream())
                .filter(Part::definesName)
                .findFirst();
        Optional<Node> name = mapping.entry(Part.ID).map(Node.Entry::value);
        if (id.isPresent() && name.isPresent()) {
            binding.bindDefinition(id.get().shape(), name.get(), path.child(Part.ID));
        }
    }

    private Optional<Object> create(Shape.Parts shape, Keys keys, Node.Mapping mapping, ModelPath path) {
        Map<Part, Object> values = new LinkedHashMap<>();
        for (Part part : shape.parts()) {
            bind(part, keys, path).ifPresent(value -> values.put(part, value));
        }
        boolean isWhole = values.size() == shape.parts().size();
        if (path.isRoot() && (!isWhole || !binding.mayMakeWhole())) {
            return Optional.empty();
        }
        if (!isWhole) {
            values.forEach((part, value) -> within(part, value, keys, path));
            return Optional.empty();
        }
        try {
            return Optional.of(shape.create(List.copyOf(values.values())));
        } catch (InvalidValueException e) {
            return refuse(e, shape, keys, mapping, path);
        }
    }

    /** Reports what the record would refuse, if all its parts were there to make it. */
    private void within(Part part, Object value, Keys keys, ModelPath path) {
        Optional<Node> node = keys.value(part.name());
        if (part.bounds().isPresent() && node.isPresent() && value instanceof Integer number) {
            Within bounds = part.bounds().get();
            if (number < bounds.least() || number > bounds.most()) {
                String range = bounds.most() == Integer.MAX_VALUE
                        ? bounds.least() + " or more"
                        : "from " + bounds.least() + " to " + bounds.most();
                binding.report(
                        IssueCode.WRONG_VALUE,
                        node.get().position(),
                        path.child(part.name()),
                        number.toString(),
                        "must be " + range,
                        "Write such a number.");
            }
        }
    }

    /** Reports a refusal at the part that it names, if that is there, or where the one value stands that it shows. */
    private Optional<Object> refuse(
            InvalidValueException e, Shape.Parts shape, Keys keys, Node.Mapping mapping, ModelPath path) {
        String part = e.name().replace(' ', '-');
        Optional<Node> node = shape.part(part).flatMap(named -> keys.value(part));
        if (node.isPresent()) {
            return binding.refuse(e, node.get(), path.child(part));
        }
        return Shown.in(mapping, path, e.value())
                .map(shown -> binding.refuse(e, shown.node(), shown.path()))
                .orElseGet(() -> binding.refuse(e, mapping, path));
    }

    private Optional<Object> bind(Part part, Keys keys, ModelPath path) {
        Optional<Node> node = part.required() ? keys.required(part.name()) : keys.value(part.name());
        if (node.isEmpty()) {
            return part.absentValue();
        }
        ModelPath at = path.child(part.name());
        return part.definesName()
                ? binding.bindDefinition(part.shape(), node.get(), at)
                : binding.bind(part.shape(), node.get(), at);
    }

    private static List<String> names(Shape.Parts shape) {
        return shape.parts().stream().map(Part::name).toList();
    }

    private static String name(Class<?> type) {
        return NAMES.get(type);
    }
}
