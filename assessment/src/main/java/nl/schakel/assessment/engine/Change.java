package nl.schakel.assessment.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.schakel.assessment.fact.Fact;
import nl.schakel.assessment.fact.FactId;
import nl.schakel.assessment.fact.FactValue;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.truth.Truth;

/**
 * A change of one fact, such as 'governance.coordinator: unknown → yes'. Changes of one set of codes can go together: each adds a code,
 * removes one, or says that there are no others.
 *
 * @param fact the fact
 * @param before its value
 * @param after the value that it gets
 */
public record Change(FactId fact, FactValue before, FactValue after) {

    /** Refuses a change of nothing, and of the kind of a fact. */
    public Change {
        Check.given(fact, "fact");
        Check.given(before, "before");
        Check.that(
                !before.equals(Check.given(after, "after")) && before.getClass() == after.getClass(),
                "after",
                after.text(Language.ENGLISH),
                "must be another value of the same kind",
                "Give a value that differs from " + before.text(Language.ENGLISH) + ".");
    }

    /**
     * Makes changes together.
     *
     * @param changes the changes, of one fact no more than one unless it is a set of codes
     * @return the values that their facts get
     */
    public static Map<FactId, FactValue> together(Collection<Change> changes) {
        Map<FactId, FactValue> values = new LinkedHashMap<>();
        for (Change change : changes) {
            FactValue other = values.get(change.fact());
            Check.that(
                    other == null || change.before() instanceof FactValue.Codes,
                    "fact " + change.fact(),
                    change.text(Language.ENGLISH),
                    "must change once",
                    "Choose one of its changes.");
            values.put(change.fact(), other == null ? change.after() : change.onto(other));
        }
        return values;
    }

    /** Makes the change after others of the same set of codes. */
    private FactValue onto(FactValue value) {
        FactValue.Codes codes = (FactValue.Codes) value;
        Set<String> there = new TreeSet<>(codes.there());
        there.addAll(added());
        there.removeAll(removed());
        return new FactValue.Codes(there, codes.complete() || ((FactValue.Codes) after).complete());
    }

    /** {@return the codes that are there only after it, sorted; none where the fact is no set of codes} */
    public Set<String> added() {
        return less(after, before);
    }

    /** {@return the codes that are there only before it, sorted; none where the fact is no set of codes} */
    public Set<String> removed() {
        return less(before, after);
    }

    private static Set<String> less(FactValue one, FactValue other) {
        Set<String> codes = new TreeSet<>();
        if (one instanceof FactValue.Codes these && other instanceof FactValue.Codes those) {
            codes.addAll(these.there());
            codes.removeAll(those.there());
        }
        return codes;
    }

    /** {@return whether it may turn out to be so without anything being done: whether what comes after was possible before} */
    public boolean isAnswer() {
        if (before instanceof FactValue.Holds known) {
            return known.truth() == Truth.UNKNOWN;
        }
        if (before instanceof FactValue.Amount bounds && after instanceof FactValue.Amount narrowed) {
            return holds(bounds.lower(), narrowed.lower(), 1) && holds(bounds.upper(), narrowed.upper(), -1);
        }
        if (before instanceof FactValue.Codes open) {
            return !open.complete() && removed().isEmpty();
        }
        FactValue.Ratings given = (FactValue.Ratings) before;
        List<FactValue.Mark> more = ((FactValue.Ratings) after).marks();
        return !given.complete()
                && more.size() >= given.marks().size()
                && more.subList(0, given.marks().size()).equals(given.marks());
    }

    private static boolean holds(Optional<BigDecimal> bound, Optional<BigDecimal> narrowed, int side) {
        return bound.isEmpty() || narrowed.isPresent() && narrowed.get().compareTo(bound.get()) * side >= 0;
    }

    /** {@return whether it says of a set of codes that there are no others} */
    public boolean isClosing() {
        return before instanceof FactValue.Codes open
                && !open.complete()
                && after instanceof FactValue.Codes closed
                && closed.complete();
    }

    /**
     * Words the change by the name of the fact.
     *
     * @param language the language
     * @return such as 'governance.coordinator: onbekend → ja', or 'governance.layers: ook tactical'
     */
    public String text(Language language) {
        return fact + ": " + step(language, code -> code);
    }

    /**
     * Words the change by what the fact means.
     *
     * @param known the fact
     * @param language the language
     * @return such as 'er is een coördinator: onbekend → ja'
     */
    public String text(Fact known, Language language) {
        Check.that(known.id().equals(fact), "fact", known.id(), "must be " + fact, "Take it from the catalogue.");
        return known.meaning().in(language) + ": "
                + step(
                        language,
                        code -> known.codes().containsKey(code)
                                ? known.codes().get(code).in(language)
                                : code)
                + known.unit(language).map(unit -> " " + unit).orElse("");
    }

    private String step(Language language, UnaryOperator<String> label) {
        if (!(after instanceof FactValue.Codes)) {
            return before.text(language) + " → " + after.text(language);
        }
        boolean dutch = language == Language.DUTCH;
        List<String> steps = new ArrayList<>();
        added().forEach(code -> steps.add((dutch ? "ook " : "also ") + label.apply(code)));
        removed().forEach(code -> steps.add((dutch ? "zonder " : "without ") + label.apply(code)));
        if (isClosing()) {
            boolean none = ((FactValue.Codes) after).there().isEmpty();
            steps.add(none ? (dutch ? "geen enkele" : "none at all") : dutch ? "geen andere" : "no others");
        } else if (steps.isEmpty()) {
            steps.add(dutch ? "misschien ook andere" : "others too, perhaps");
        }
        return String.join(", ", steps);
    }

    /** {@return the change in English} */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
