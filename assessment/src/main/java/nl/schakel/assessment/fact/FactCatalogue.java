package nl.schakel.assessment.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Language;
import nl.schakel.model.evidence.AsOf;

/** A catalogue of the facts that rules may ask, such as {@link #standard()}; those of one aspect stand together. */
public final class FactCatalogue {

    private static final FactCatalogue STANDARD = new FactCatalogue(Stream.of(
                    PartnershipFacts.all(),
                    MemberFacts.all(),
                    GovernanceFacts.all(),
                    MeetingFacts.all(),
                    SeatFacts.all(),
                    CoordinatorFacts.all(),
                    ConsultationFacts.all(),
                    AgreementFacts.all(),
                    ContractFacts.all(),
                    FundingFacts.all(),
                    PayerFacts.all(),
                    DurationFacts.all(),
                    RouteFacts.all(),
                    TimelineFacts.all(),
                    PracticeFacts.all(),
                    ContextFacts.all(),
                    EvidenceFacts.all(),
                    ObservedFacts.all())
            .flatMap(List::stream)
            .toList());

    private final Map<FactId, Fact> facts = new LinkedHashMap<>();
    private final List<Fact> ordered;

    /** Facts get their places on a sheet as they are first asked for, so that those of a rule set stand near to each other. */
    private final Map<FactId, Integer> places = new ConcurrentHashMap<>();

    private final Fact[] placed;

    /**
     * Makes a catalogue.
     *
     * @param facts the facts, each with a name of its own
     */
    public FactCatalogue(List<Fact> facts) {
        this.ordered = Check.list(facts, "facts");
        this.placed = new Fact[ordered.size()];
        for (Fact fact : ordered) {
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

    /**
     * Adds facts, such as those of the caller to the shipped ones.
     *
     * @param more the facts, each with a name that none of the others has
     * @return a catalogue with all of them, the new ones last
     */
    public FactCatalogue with(Fact... more) {
        List<Fact> all = new ArrayList<>(facts());
        all.addAll(Check.list(Arrays.asList(Check.given(more, "facts")), "facts"));
        return new FactCatalogue(all);
    }

    /**
     * Begins a sheet for the facts of a dossier.
     *
     * @param view the dossier as of a day
     * @return the sheet; no fact is taken before it is asked for
     */
    public FactSheet sheet(AsOf view) {
        return new FactSheet(this, view);
    }

    /**
     * Chooses facts, such as those that a rule asks.
     *
     * @param ids their names
     * @return the choice
     */
    public FactChoice choice(List<FactId> ids) {
        return new FactChoice(this, ids);
    }

    int size() {
        return facts.size();
    }

    /** The place of a fact on each sheet, from 0. */
    int place(FactId id) {
        Integer known = places.get(id);
        return known == null ? newPlace(fact(id)) : known;
    }

    private int newPlace(Fact fact) {
        synchronized (placed) {
            Integer known = places.get(fact.id());
            if (known != null) {
                return known;
            }
            int place = places.size();
            placed[place] = fact;
            places.put(fact.id(), place);
            return place;
        }
    }

    /** The fact at a place that {@link #place} gave. */
    Fact at(int place) {
        return placed[place];
    }

    /** {@return all facts, in their order} */
    public List<Fact> facts() {
        return ordered;
    }

    /** {@return the sides of a partnership that the facts are about, such as 'governance', in their order} */
    public List<String> aspects() {
        return facts.values().stream().map(Fact::aspect).distinct().toList();
    }

    /**
     * Gives the facts of one aspect.
     *
     * @param aspect a side of a partnership, such as 'governance'
     * @return its facts, in their order
     */
    public List<Fact> of(String aspect) {
        Check.that(
                aspects().contains(Check.given(aspect, "aspect")),
                "aspect",
                aspect,
                "must be one of the catalogue",
                Codes.didYouMean(aspect, aspects(), "Possible: " + String.join(", ", aspects()) + "."));
        return facts.values().stream()
                .filter(fact -> fact.aspect().equals(aspect))
                .toList();
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
     * Searches names with their aspects, units, meanings, codes and the labels of these.
     *
     * @param words what to look for, in Dutch or English; of several words each has to be there, wherever it is
     * @return the facts that hold it, in their order; all of them for no words
     */
    public List<Fact> search(String words) {
        List<String> sought = List.of(
                Check.given(words, "words").strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return facts.values().stream()
                .filter(fact -> sought.stream().allMatch(text(fact)::contains))
                .toList();
    }

    private static String text(Fact fact) {
        String codes = fact.codes().entrySet().stream()
                .map(code -> code.getKey() + " " + code.getValue().in(Language.DUTCH) + " "
                        + code.getValue().in(Language.ENGLISH))
                .collect(Collectors.joining(" "));
        return String.join(
                        " ",
                        codes,
                        fact.id().value(),
                        fact.unit().orElse(""),
                        fact.meaning().in(Language.DUTCH),
                        fact.meaning().in(Language.ENGLISH))
                .toLowerCase(Locale.ROOT);
    }
}
