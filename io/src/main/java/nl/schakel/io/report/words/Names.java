package nl.schakel.io.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    private static final String ORDINAL = "ordinal";
    private static final List<String> NAMING = List.of(
            "name",
            "title",
            "member",
            "who",
            "role",
            "subject",
            "learning-year",
            "position",
            ORDINAL,
            "setting",
            "place",
            "kind",
            "dimension",
            "text");
    private static final List<String> SAYING = List.of("text", "reason", "consulted");
    private static final LocalizedText YEAR_OF_ROUTE = LocalizedText.of("jaar {} van de route", "year {} of the route");

    private Names() {}

    /**
     * Names an element.
     *
     * @param element an element of a list of the model
     * @param language the language
     * @return its name, role, subject, kind or text, whatever it has first; what is no record names itself
     */
    public static Optional<String> of(Object element, Language language) {
        Optional<Shape.Parts> parts = Shapes.partsOf(element);
        return parts.isEmpty() || element instanceof LocalizedText
                ? Optional.of(Values.text(element, language))
                : words(NAMING, parts.get(), (Record) element, language).findFirst();
    }

    /**
     * Finds what else is said of an element, apart from its name.
     *
     * @param element an element of a list of the model
     * @param language the language
     * @return its text, reason or whom it asks, whatever it has first that is not its name
     */
    public static Optional<String> text(Object element, Language language) {
        Optional<String> name = of(element, language);
        return Shapes.partsOf(element)
                .flatMap(parts -> words(SAYING, parts, (Record) element, language)
                        .filter(text -> !name.equals(Optional.of(text)))
                        .findFirst());
    }

    private static Stream<String> words(List<String> names, Shape.Parts parts, Record element, Language language) {
        return names.stream()
                .flatMap(name -> parts.part(name).stream())
                .flatMap(part -> name(part, element, language).stream());
    }

    /**
     * Names a year of a route by its number.
     *
     * @param ordinal its number, from 1
     * @param language the language
     * @return such as 'jaar 5 van de route'
     */
    public static String yearOfRoute(int ordinal, Language language) {
        return Phrases.fill(YEAR_OF_ROUTE, language, Integer.toString(ordinal));
    }

    private static Optional<String> name(Part part, Record element, Language language) {
        Object value = part.of(element);
        Object there = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (there instanceof Member member) {
            return Optional.of(member.name());
        }
        if (there instanceof Integer number && part.name().equals(ORDINAL)) {
            return Optional.of(yearOfRoute(number, language));
        }
        boolean naming = there instanceof String
                || there instanceof LocalizedText
                || there instanceof LearningYear
                || there instanceof Labelled && (there instanceof Term<?> || there instanceof Enum<?>);
        return naming ? Optional.of(Values.text(there, language)) : Optional.empty();
    }
}
