package nl.schakel.core.text;

import java.util.Comparator;
import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * A term of a closed list, such as 'roc', or another one with a label of its own.
 *
 * <p>Terms have an order, and of the class itself whatever its list: only by such a one a hash table stays fast when the hashes of many collide,
 * as a hostile document can make them.
 *
 * @param <E> the closed list
 * @param known the term of the list
 * @param other the label of a term that the list does not hold; exactly one of the two is there
 */
@SuppressWarnings("rawtypes")
public record Term<E extends Enum<E> & Labelled>(Optional<E> known, Optional<LocalizedText> other)
        implements Labelled, Comparable<Term> {

    private static final Comparator<Term<?>> ORDER = Comparator.<Term<?>, String>comparing(Term::toString)
            .thenComparing(term -> term.label().nl().orElse(""))
            .thenComparing(term -> term.label().en().orElse(""));

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

    /** Compares terms by what they are written as. */
    @Override
    public int compareTo(Term other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return known.map(Codes::of).orElseGet(() -> "other: " + label());
    }
}
