package nl.schakel.io.report.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactCatalogue;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.assessment.rule.Criterion;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.time.Sector;
import nl.schakel.core.truth.Truth;
import nl.schakel.model.agreement.ClauseKind;
import nl.schakel.model.governance.BodyFunction;
import nl.schakel.model.governance.Layer;
import nl.schakel.model.practice.PracticeKind;

/** Facts, their values and what rules expect of them, in words instead of names and codes. */
public final class Facts {

    private static final List<Class<? extends Enum<?>>> LISTS =
            List.of(Sector.class, Layer.class, BodyFunction.class, ClauseKind.class, PracticeKind.class);

    private Facts() {}

    /**
     * Words a fact.
     *
     * @param id the name of the fact
     * @param language the language
     * @return its meaning, or its name if it is no fact of the library
     */
    public static String text(FactId id, Language language) {
        return FactCatalogue.standard().facts().stream()
                .filter(fact -> fact.id().equals(id))
                .map(Fact::meaning)
                .map(meaning -> meaning.in(language))
                .findFirst()
                .orElse(id.value());
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
                || value.equals(new FactValue.Codes(Set.of(), false));
    }

    /**
     * Words a value.
     *
     * @param value the value of a fact
     * @param language the language
     * @return such as 'ja' or 'tactisch, operationeel (misschien meer)'
     */
    public static String text(FactValue value, Language language) {
        if (value instanceof FactValue.Codes codes) {
            boolean dutch = language == Language.DUTCH;
            String there = codes.there().isEmpty() ? (dutch ? "geen" : "none") : labels(codes.there(), language);
            String more = dutch ? " (misschien meer)" : " (perhaps more)";
            return isUnknown(value) ? Truth.UNKNOWN.label().in(language) : codes.complete() ? there : there + more;
        }
        return value.text(language).replace("..", " – ");
    }

    /**
     * Words what a rule expects.
     *
     * @param criterion the criterion
     * @param language the language
     * @return such as 'er is een overlegstructuur, of er is een coördinator'
     */
    public static String text(Criterion criterion, Language language) {
        boolean dutch = language == Language.DUTCH;
        if (criterion instanceof Criterion.Holds holds) {
            return text(holds.fact(), language);
        }
        if (criterion instanceof Criterion.AtLeast bound) {
            return text(bound.fact(), language)
                    + (dutch ? ": ten minste " : ": at least ")
                    + bound.least().text(language);
        }
        if (criterion instanceof Criterion.Has has) {
            return text(has.fact(), language) + ": " + labels(has.codes(), language);
        }
        if (criterion instanceof Criterion.All all) {
            return joined(all.criteria(), dutch ? "; en " : "; and ", language);
        }
        if (criterion instanceof Criterion.Any any) {
            return codesOfOneFact(any)
                    .map(fact -> text(fact, language) + ": " + anyOf(any, language))
                    .orElseGet(() -> joined(any.criteria(), dutch ? "; of " : "; or ", language));
        }
        return (dutch ? "niet: " : "not: ") + text(((Criterion.Not) criterion).criterion(), language);
    }

    /** Finds the fact of which one code of several is enough, so that it need not be named again and again. */
    private static Optional<FactId> codesOfOneFact(Criterion.Any any) {
        return any.asks().size() == 1 && any.criteria().stream().allMatch(Criterion.Has.class::isInstance)
                ? any.asks().stream().findFirst()
                : Optional.empty();
    }

    private static String anyOf(Criterion.Any any, Language language) {
        return any.criteria().stream()
                .map(each -> labels(((Criterion.Has) each).codes(), language))
                .collect(Collectors.joining(language == Language.DUTCH ? " of " : " or "));
    }

    private static String joined(List<Criterion> criteria, String word, Language language) {
        return criteria.stream().map(each -> text(each, language)).collect(Collectors.joining(word));
    }

    private static String labels(Set<String> codes, Language language) {
        return codes.stream().map(code -> label(code, language)).collect(Collectors.joining(", "));
    }

    private static String label(String code, Language language) {
        return LISTS.stream()
                .flatMap(list -> Stream.of(list.getEnumConstants()))
                .filter(constant -> Codes.of(constant).equals(code))
                .map(constant -> ((Labelled) constant).label().in(language))
                .findFirst()
                .orElse(code.equals("other") && language == Language.DUTCH ? "overig" : code);
    }
}
