package nl.schakel.assessment.fact;

import java.util.function.Function;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.AsOf;

/**
 * A fact that rules may ask of a dossier, such as 'is there a coordinator'.
 *
 * @param id the name by which it is meant
 * @param kind what kind of value it has
 * @param meaning what it means
 * @param look takes it from a dossier as of a day
 */
public record Fact(FactId id, Kind kind, LocalizedText meaning, Function<AsOf, Seen> look) {

    /** What kind of value a fact has. */
    public enum Kind {
        /** Whether something holds. */
        TRUTH(FactValue.Holds.class),
        /** A number between bounds. */
        NUMBER(FactValue.Amount.class),
        /** A set of codes. */
        CODES(FactValue.Codes.class);

        private final Class<? extends FactValue> values;

        Kind(Class<? extends FactValue> values) {
            this.values = values;
        }

        boolean holds(FactValue value) {
            return values.isInstance(value);
        }
    }

    /** Refuses null. */
    public Fact {
        Check.given(id, "id");
        Check.given(kind, "kind");
        Check.given(meaning, "meaning");
        Check.given(look, "look");
    }

    /**
     * Takes the fact from a dossier.
     *
     * @param view the dossier as of a day
     * @return the fact as it was seen
     */
    public Seen see(AsOf view) {
        Seen seen = look.apply(view);
        Check.that(
                seen.fact().equals(id) && kind.holds(seen.value()),
                "fact " + id,
                seen.fact() + " = " + seen.value().text(Language.ENGLISH),
                "must be seen under its own name, with a value of its kind",
                "Let its look return a Seen of " + id + " that fits " + kind + ".");
        return seen;
    }
}
