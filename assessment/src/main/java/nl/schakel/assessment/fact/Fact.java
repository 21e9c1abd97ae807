package nl.schakel.assessment.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.AsOf;

/**
 * A fact that rules may ask of a dossier, such as 'is there a coordinator'.
 *
 * <p>Wider than four: the accessors, {@link #truth}, {@link #number}, {@link #codes} and {@link #ratings} are API, the constructor is not.
 *
 * @param id the name by which it is meant
 * @param kind what kind of value it has
 * @param unit in what a number counts, such as 'times/school-year'; none for other kinds
 * @param codes the codes that a set can hold, each with its label, in the order of their list; empty for other kinds
 * @param from where in a dossier it is found, such as 'governance/coordinators'
 * @param meaning what it means
 * @param look takes it from a dossier as of a day
 */
public record Fact(
        FactId id,
        Kind kind,
        Optional<String> unit,
        Map<String, LocalizedText> codes,
        ModelPath from,
        LocalizedText meaning,
        Function<AsOf, Seen> look) {

    /** What kind of value a fact has. */
    public enum Kind {
        /** Whether something holds. */
        TRUTH(FactValue.Holds.class),
        /** A number between bounds. */
        NUMBER(FactValue.Amount.class),
        /** A set of codes. */
        CODES(FactValue.Codes.class),
        /** The marks that people gave. */
        RATINGS(FactValue.Ratings.class);

        private final Class<? extends FactValue> values;

        Kind(Class<? extends FactValue> values) {
            this.values = values;
        }

        boolean holds(FactValue value) {
            return values.isInstance(value);
        }
    }

    /** Refuses a unit of what is no number, and codes of what is no set of codes. */
    public Fact {
        Check.given(id, "id");
        Check.given(kind, "kind");
        Check.that(
                Check.given(unit, "unit").isPresent() == (kind == Kind.NUMBER),
                "unit",
                unit.orElse(""),
                "must be there for a number and for nothing else",
                "Say what the number counts.");
        codes = Check.map(codes, "codes");
        Check.that(
                codes.isEmpty() == (kind != Kind.CODES),
                "codes",
                codes.keySet(),
                "must be there for a set of codes and for nothing else",
                "Give the codes of a closed list.");
        Check.given(from, "from");
        Check.given(meaning, "meaning");
        Check.given(look, "look");
    }

    /**
     * Words the unit.
     *
     * @param language the language
     * @return such as 'keer per schooljaar' for 'times/school-year'; a unit of the caller as it is written; none if it is no number
     */
    public Optional<String> unit(Language language) {
        return unit.map(known -> UnitWords.of(known, Check.given(language, "language")));
    }

    /**
     * Describes whether something holds.
     *
     * @param id the name by which it is meant, such as 'governance.coordinator'
     * @param from where in a dossier it is found, such as 'governance/coordinators'
     * @param meaning what it means
     * @param look takes it from a dossier as of a day
     * @return the fact
     */
    public static Fact truth(String id, String from, LocalizedText meaning, Function<AsOf, Seen> look) {
        return new Fact(FactId.of(id), Kind.TRUTH, Optional.empty(), Map.of(), ModelPath.parse(from), meaning, look);
    }

    /**
     * Describes a number.
     *
     * @param id the name by which it is meant
     * @param unit what it counts, such as 'routes'
     * @param from where in a dossier it is found
     * @param meaning what it means
     * @param look takes it from a dossier as of a day
     * @return the fact
     */
    public static Fact number(String id, String unit, String from, LocalizedText meaning, Function<AsOf, Seen> look) {
        return new Fact(FactId.of(id), Kind.NUMBER, Optional.of(unit), Map.of(), ModelPath.parse(from), meaning, look);
    }

    /**
     * Describes a set of codes.
     *
     * @param id the name by which it is meant
     * @param list the closed list of the codes
     * @param from where in a dossier it is found
     * @param meaning what it means
     * @param look takes it from a dossier as of a day
     * @return the fact
     */
    public static Fact codes(
            String id, Class<? extends Enum<?>> list, String from, LocalizedText meaning, Function<AsOf, Seen> look) {
        Map<String, LocalizedText> codes = new LinkedHashMap<>();
        for (Enum<?> constant : list.getEnumConstants()) {
            codes.put(
                    Codes.of(constant),
                    constant instanceof Labelled known ? known.label() : LocalizedText.same(Codes.of(constant)));
        }
        return new Fact(FactId.of(id), Kind.CODES, Optional.empty(), codes, ModelPath.parse(from), meaning, look);
    }

    /**
     * Describes the marks that people gave.
     *
     * @param id the name by which it is meant
     * @param from where in a dossier it is found
     * @param meaning what it means
     * @param look takes it from a dossier as of a day
     * @return the fact
     */
    public static Fact ratings(String id, String from, LocalizedText meaning, Function<AsOf, Seen> look) {
        return new Fact(FactId.of(id), Kind.RATINGS, Optional.empty(), Map.of(), ModelPath.parse(from), meaning, look);
    }

    /** {@return the side of a partnership that it is about, such as 'governance'} */
    public String aspect() {
        return id.aspect();
    }

    /**
     * Takes the fact from a dossier.
     *
     * @param view the dossier as of a day
     * @return the fact as it was seen
     */
    public Seen see(AsOf view) {
        Seen seen = look.apply(view);
        if (!seen.fact().equals(id) || !kind.holds(seen.value())) {
            throw Check.refused(
                    "fact " + id,
                    seen,
                    "must be seen under its own name, with a value of its kind",
                    "Let its look return a Seen of " + id + " that fits " + kind + ".");
        }
        return seen;
    }
}
