package nl.schakel.io.jackson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.text.Codes;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Findings;
import nl.schakel.io.tree.TreeReader;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** The deserializer of values of one type, which reads what a document would hold. */
final class ShapeDeserializer extends StdDeserializer<Object> {

    private final ShapeDocument document;
    private final ReadLimits limits;

    ShapeDeserializer(JavaType type, ShapeDocument document, ReadLimits limits) {
        super(type);
        this.document = document;
        this.limits = limits;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        Findings findings = new Findings(Optional.empty(), limits.maxIssues());
        return TreeReader.read(parser, limits, findings)
                .flatMap(tree -> document.value(tree, limits, findings))
                .filter(_valueClass::isInstance)
                .orElseThrow(() -> MismatchedInputException.from(parser, _valueType, message(findings.sorted())));
    }

    /** Reads the same, since a value names its own type where that is needed. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
        return deserialize(parser, context);
    }

    private String message(List<Issue> issues) {
        return issues.isEmpty()
                ? "must be a " + Codes.kebab(_valueClass.getSimpleName())
                : issues.stream().map(Issue::toString).collect(Collectors.joining("\n"));
    }
}
