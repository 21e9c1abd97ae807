package nl.schakel.samples.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/** The texts of cells. */
final class Cells {

    private Cells() {}

    /** The text of a value, if it is there. */
    static Optional<String> text(Optional<?> value) {
        return value.map(there -> there instanceof BigDecimal number ? number.toPlainString() : Shapes.format(there));
    }

    /** Several texts in one cell, absent if there are none; what stands between them is escaped within them. */
    static Optional<String> joined(Collection<?> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream()
                        .map(value -> Shapes.format(value).replace("\\", "\\\\").replace("|", "\\|"))
                        .collect(Collectors.joining("|")));
    }

    /** Several texts of one language in one cell; a text that it lacks in the other one, so that both have as many. */
    static Optional<String> joinedIn(Language language, Collection<LocalizedText> texts) {
        return joined(texts.stream().map(text -> text.in(language)).toList());
    }

    /** The codes of a closed list. */
    static <K extends Enum<K>> List<String> codes(Class<K> list) {
        return Arrays.stream(list.getEnumConstants()).map(Codes::of).toList();
    }

    /** The codes of a closed list, and that of any other term. */
    static <K extends Enum<K>> List<String> codesAndOther(Class<K> list) {
        return Stream.concat(codes(list).stream(), Stream.of("other")).toList();
    }
}
