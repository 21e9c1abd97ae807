package nl.schakel.io.report.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** Facts and their values, in words instead of names and codes. */
public final class Facts {

    private Facts() {}

    /**
     * Words a fact.
     *
     * @param id the name of the fact
     * @param language the language
     * @return its meaning, or its name if it is no fact of the library
     */
    public static String text(FactId id, Language language) {
        return fact(id).map(Fact::meaning).map(meaning -> meaning.in(language)).orElse(id.value());
    }

    /**
     * Says whether nothing is known of a fact.
     *
     * @param value the value of the fact
     * @return whether it could be anything
     */
    public static boolean isUnknown(FactValue value) {
        return value.equals(new FactValue.Holds(Truth.UNKNOWN))
                || value.equals(FactValue.Amount.UNKNOWN)
                || value.equals(new FactValue.Codes(Set.of(), false))
                || value.equals(new FactValue.Ratings(List.of(), false));
    }

    /**
     * Words a value.
     *
     * @param id the fact of which it is the value
     * @param value the value of a fact
     * @param language the language
     * @return such as 'ja' or 'tactisch, operationeel (misschien meer)'
     */
    public static String text(FactId id, FactValue value, Language language) {
        if (value instanceof FactValue.Codes codes) {
            boolean dutch = language == Language.DUTCH;
            String there = codes.there().isEmpty() ? (dutch ? "geen" : "none") : labels(id, codes.there(), language);
            String more = dutch ? " (misschien meer)" : " (perhaps more)";
            return isUnknown(value) ? Truth.UNKNOWN.label().in(language) : codes.complete() ? there : there + more;
        }
        return isUnknown(value)
                ? Truth.UNKNOWN.label().in(language)
                : value.text(language).replace("..", " – ");
    }

    /** The labels of codes of a fact, in the order of their list; a code that the fact does not know stays as it is. */
    static String labels(FactId id, Set<String> codes, Language language) {
        Map<String, LocalizedText> known = fact(id).map(Fact::codes).orElse(Map.of());
        return Stream.concat(
                        known.keySet().stream().filter(codes::contains),
                        codes.stream().filter(code -> !known.containsKey(code)))
                .map(code -> Optional.ofNullable(known.get(code))
                        .map(label -> label.in(language))
                        .orElse(code.equals("other") && language == Language.DUTCH ? "overig" : code))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Fact> fact(FactId id) {
        return FactCatalogue.standard().facts().stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst();
    }
}
