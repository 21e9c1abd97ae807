package nl.schakel.core.quantity;

import nl.schakel.core.check.Check;

/**
 * The bounds between which an amount lies, both possible, such as 'EUR 7000.00..7500.00'; of an exact amount both are the same.
 *
 * @param least the least that it can be
 * @param most the most that it can be
 */
public record EuroRange(Euro least, Euro most) {

    private static final String TO = "..";

    /** Refuses bounds in the wrong order. */
    public EuroRange {
        Check.given(least, "least");
        Check.given(most, "most");
        Check.that(
                least.compareTo(most) <= 0,
                "amount",
                written(least, most),
                "must not fall",
                "Write the smaller amount first, such as EUR 7000.00..7500.00.");
    }

    /**
     * Takes an exact amount.
     *
     * @param amount the amount
     * @return the range that holds it alone
     */
    public static EuroRange of(Euro amount) {
        return new EuroRange(amount, amount);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text an amount such as 'EUR 7450.00', or bounds such as 'EUR 7000.00..7500.00'
     * @return the range
     */
    public static EuroRange parse(String text) {
        int at = Check.given(text, "amount").indexOf(TO);
        if (at < 0) {
            return of(Euro.parse(text));
        }
        EuroRange read = new EuroRange(
                Euro.parse(text.substring(0, at)), Euro.parse(Euro.PREFIX + text.substring(at + TO.length())));
        Check.that(
                read.toString().equals(text),
                "amount",
                text,
                "must say an amount once if it is exact",
                "Write " + read + ".");
        return read;
    }

    /** {@return whether it is one amount} */
    public boolean isExact() {
        return least.equals(most);
    }

    /**
     * Says whether an amount can be meant.
     *
     * @param amount the amount
     * @return whether it lies between the bounds or on one of them
     */
    public boolean contains(Euro amount) {
        return least.compareTo(amount) <= 0 && amount.compareTo(most) <= 0;
    }

    /**
     * Adds bounds to bounds.
     *
     * @param other the bounds of another amount
     * @return the bounds of the sum
     */
    public EuroRange plus(EuroRange other) {
        return new EuroRange(least.plus(other.least), most.plus(other.most));
    }

    /** {@return the bounds of the amount with the other sign} */
    public EuroRange negate() {
        return new EuroRange(most.negate(), least.negate());
    }

    @Override
    public String toString() {
        return isExact() ? least.toString() : written(least, most);
    }

    private static String written(Euro least, Euro most) {
        return least + TO + most.toString().substring(Euro.PREFIX.length());
    }
}
