package nl.schakel.io.report.words;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.LearningYear;
import nl.schakel.model.institution.Member;

/** What the elements of a partnership are called, such as 'directieberaad' for a body and its subject for an arrangement. */
public final class Names {

    private static final List<String> NAMING =
            List.of("name", "member", "role", "subject", "who", "learning-year", "position", "setting", "kind", "text");

    private Names() {}

    /**
     * Names an element.
     *
     * @param element an element of a list of the model
     * @param language the language
     * @return its name, role, subject, kind or text, whatever it has first
     */
    public static Optional<String> of(Object element, Language language) {
        return element instanceof Record record && Shapes.of(element.getClass()) instanceof Shape.Parts parts
                ? NAMING.stream()
                        .flatMap(name -> parts.part(name).stream())
                        .flatMap(part -> name(part, record, language).stream())
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Finds what else is said of an element, apart from its name.
     *
     * @param element an element of a list of the model
     * @param language the language
     * @return its text, if it has one that is not its name
     */
    public static Optional<String> text(Object element, Language language) {
        return element instanceof Record record && Shapes.of(element.getClass()) instanceof Shape.Parts parts
                ? parts.part("text")
                        .flatMap(part -> name(part, record, language))
                        .filter(text -> !of(element, language).equals(Optional.of(text)))
                : Optional.empty();
    }

    private static Optional<String> name(Part part, Record element, Language language) {
        Object value = part.of(element);
        Object there = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (there instanceof Member member) {
            return Optional.of(member.name());
        }
        boolean naming = there instanceof String
                || there instanceof LocalizedText
                || there instanceof LearningYear
                || there instanceof Labelled && (there instanceof Term<?> || there instanceof Enum<?>);
        return naming ? Optional.of(Values.text(there, language)) : Optional.empty();
    }
}
