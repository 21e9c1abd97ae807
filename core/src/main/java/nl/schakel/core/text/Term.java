package nl.schakel.core.text;

import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * A term of a closed list, such as 'roc', or another one with a label of its own.
 *
 * @param <E> the closed list
 * @param known the term of the list
 * @param other the label of a term that the list does not hold; exactly one of the two is there
 */
public record Term<E extends Enum<E> & Labelled>(Optional<E> known, Optional<LocalizedText> other) implements Labelled {

    /** Refuses neither and both. */
    public Term {
        Check.given(known, "known");
        Check.given(other, "other");
        if (known.isPresent() == other.isPresent()) {
            throw Check.refused(
                    "term",
                    known.map(Codes::of).orElse("-") + ", "
                            + other.map(LocalizedText::toString).orElse("-"),
                    "must be a term of the list or another one, not both",
                    "Use Term.of or Term.other.");
        }
    }

    /**
     * Takes a term of the list.
     *
     * @param <E> the closed list
     * @param known the term
     * @return the term
     */
    public static <E extends Enum<E> & Labelled> Term<E> of(E known) {
        return new Term<>(Optional.of(known), Optional.empty());
    }

    /**
     * Takes a term that the list does not hold.
     *
     * @param <E> the closed list
     * @param label its label
     * @return the term
     */
    public static <E extends Enum<E> & Labelled> Term<E> other(LocalizedText label) {
        return new Term<E>(Optional.empty(), Optional.of(label));
    }

    /**
     * Says whether this is a given term of the list.
     *
     * @param term a term of the list
     * @return whether it is
     */
    public boolean is(E term) {
        return known.isPresent() && known.get() == term;
    }

    /** {@return the code of the term, or 'other'} */
    public String code() {
        return known.map(Codes::of).orElse("other");
    }

    @Override
    public LocalizedText label() {
        return known.map(Labelled::label).or(() -> other).orElseThrow();
    }

    @Override
    public String toString() {
        return known.map(Codes::of).orElseGet(() -> "other: " + label());
    }
}
