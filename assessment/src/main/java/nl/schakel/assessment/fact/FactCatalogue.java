package nl.schakel.assessment.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;

/** A catalogue of the facts that rules may ask, such as {@link #standard()}. */
public final class FactCatalogue {

    private static final FactCatalogue STANDARD = new FactCatalogue(Stream.of(
                    PartnershipFacts.all(),
                    GovernanceFacts.all(),
                    AgreementFacts.all(),
                    FundingFacts.all(),
                    RouteFacts.all(),
                    PracticeFacts.all(),
                    ObservedFacts.all())
            .flatMap(List::stream)
            .toList());

    private final Map<FactId, Fact> facts = new LinkedHashMap<>();

    /**
     * Makes a catalogue.
     *
     * @param facts the facts, each with a name of its own
     */
    public FactCatalogue(List<Fact> facts) {
        for (Fact fact : Check.list(facts, "facts")) {
            Check.that(
                    this.facts.put(fact.id(), fact) == null,
                    "fact",
                    fact.id(),
                    "must have a name of its own",
                    "Give the second one another name.");
        }
    }

    /** {@return the facts that the library ships} */
    public static FactCatalogue standard() {
        return STANDARD;
    }

    /** {@return all facts, in their order} */
    public List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    /**
     * Finds a fact.
     *
     * @param id its name
     * @return the fact
     */
    public Fact fact(FactId id) {
        Fact fact = facts.get(id);
        if (fact == null) {
            List<String> names = facts.keySet().stream().map(FactId::value).toList();
            throw Check.refused(
                    "fact",
                    id,
                    "must be in the catalogue",
                    Codes.didYouMean(id.value(), names, "List the facts with FactCatalogue.standard().facts()."));
        }
        return fact;
    }

    /**
     * Searches names and meanings.
     *
     * @param words what to look for, in Dutch or English
     * @return the facts that hold it
     */
    public List<Fact> search(String words) {
        String sought = words.toLowerCase(Locale.ROOT);
        return facts.values().stream()
                .filter(fact -> (fact.id() + " " + fact.meaning().in(Language.DUTCH) + " "
                                + fact.meaning().in(Language.ENGLISH))
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .toList();
    }
}
