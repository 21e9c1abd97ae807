package nl.schakel.assessment.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.LocalizedText;

/** The hash over the canonical encoding of a value: every text with its length before it, sets sorted, localized texts left out. */
final class ContentHash {

    /** Changes whenever the encoding does. */
    private static final String ENCODING = "schakel-hash/1";

    private ContentHash() {}

    static String of(Record value) {
        try {
            byte[] bytes =
                    (text(ENCODING) + encode(Shapes.of(value.getClass()), value)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Impossible state: every Java platform has SHA-256", e);
        }
    }

    private static String encode(Shape shape, Object value) {
        if (shape instanceof Shape.Maybe maybe) {
            return ((Optional<?>) value)
                    .map(there -> "+" + encode(maybe.of(), there))
                    .orElse("-");
        }
        if (shape instanceof Shape.Many many) {
            Stream<String> each = ((Collection<?>) value).stream().map(element -> encode(many.of(), element));
            return group((many.ordered() ? each : each.sorted()).toList());
        }
        if (shape instanceof Shape.Keyed keyed) {
            return group(((Map<?, ?>) value)
                    .entrySet().stream()
                            .map(entry -> text(Shapes.format(entry.getKey())) + encode(keyed.value(), entry.getValue()))
                            .sorted()
                            .toList());
        }
        if (shape instanceof Shape.OneOf union) {
            String name = union.nameOf(value);
            return text(name) + encode(union.variants().get(name), value);
        }
        if (shape instanceof Shape.Parts parts) {
            return group(parts.parts().stream()
                    .filter(part -> !isText(part.shape()))
                    .map(part -> text(part.name()) + encode(part.shape(), part.of((Record) value)))
                    .toList());
        }
        return text(Shapes.format(value));
    }

    private static boolean isText(Shape shape) {
        return shape instanceof Shape.Maybe maybe && isText(maybe.of())
                || shape instanceof Shape.Many many && isText(many.of())
                || shape instanceof Shape.Parts parts && parts.type() == LocalizedText.class;
    }

    private static String group(Collection<String> encoded) {
        return encoded.size() + "[" + String.join("", encoded) + "]";
    }

    private static String text(String text) {
        return text.length() + ":" + text;
    }
}
