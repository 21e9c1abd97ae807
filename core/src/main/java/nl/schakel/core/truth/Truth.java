package nl.schakel.core.truth;

import java.util.Collection;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** A truth value of Kleene's three-valued logic, such as 'unknown'. */
public enum Truth implements Labelled {
    /** It is known not to hold. */
    FALSE("nee", "no"),
    /** It is not known whether it holds. */
    UNKNOWN("onbekend", "unknown"),
    /** It is known to hold. */
    TRUE("ja", "yes");

    private final LocalizedText label;

    Truth(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    /**
     * Takes a known truth.
     *
     * @param holds whether it holds
     * @return TRUE or FALSE
     */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text 'true', 'false' or 'unknown'
     * @return the truth value
     */
    public static Truth parse(String text) {
        return Codes.parse(Truth.class, text);
    }

    /**
     * Joins with 'and': false if one is false, true if both are true.
     *
     * @param other the other value
     * @return the conjunction
     */
    public Truth and(Truth other) {
        return ordinal() <= other.ordinal() ? this : other;
    }

    /**
     * Joins with 'or': true if one is true, false if both are false.
     *
     * @param other the other value
     * @return the disjunction
     */
    public Truth or(Truth other) {
        return ordinal() >= other.ordinal() ? this : other;
    }

    /** {@return the negation; what is unknown stays unknown} */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Joins any number of values with 'and'.
     *
     * @param values the values
     * @return TRUE for none
     */
    public static Truth all(Collection<Truth> values) {
        return values.stream().reduce(TRUE, Truth::and);
    }

    /**
     * Joins any number of values with 'or'.
     *
     * @param values the values
     * @return FALSE for none
     */
    public static Truth any(Collection<Truth> values) {
        return values.stream().reduce(FALSE, Truth::or);
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    @Override
    public String toString() {
        return Codes.of(this);
    }
}
