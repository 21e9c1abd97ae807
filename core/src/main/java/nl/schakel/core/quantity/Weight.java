package nl.schakel.core.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Numeral;

/**
 * What counts for a party in a key, such as '4000' pupils, or '4000 x 3/4' if three in four of them go on to these colleges.
 *
 * @param count the number that counts, exact or within bounds
 * @param corrected the part of it that counts; the whole if it is not corrected
 */
public record Weight(Count count, Share corrected) implements Numeral {

    private static final String TIMES = " x ";
    private static final Pattern NEAR = Pattern.compile("([0-9.]+) ?[x×*] ?([0-9]+/[0-9]+)");

    /** Refuses null. */
    public Weight {
        Check.given(count, "count");
        Check.given(corrected, "corrected");
    }

    /**
     * Takes a number that counts as it is.
     *
     * @param count the number, 0 or more
     * @return the weight
     */
    public static Weight of(int count) {
        return new Weight(Count.of(count), Share.ONE);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a weight such as '4000', '3900..4100' or '4000 x 3/4'
     * @return the weight
     */
    public static Weight parse(String text) {
        int at = Check.given(text, "weight").indexOf(TIMES);
        if (at < 0) {
            Matcher near = NEAR.matcher(text);
            Check.that(
                    !near.matches(),
                    "weight",
                    text,
                    "must be written with ' x ' between number and part",
                    near.matches() ? "Write " + near.group(1) + TIMES + near.group(2) + "." : "");
            return new Weight(Count.parse(text), Share.ONE);
        }
        Weight read = new Weight(Count.parse(text.substring(0, at)), Share.parse(text.substring(at + TIMES.length())));
        Check.that(
                read.toString().equals(text),
                "weight",
                text,
                "must be corrected by a part of the whole",
                "Write " + read + ".");
        return read;
    }

    /** {@return whether it is surely nothing} */
    public boolean isZero() {
        return count.isZero() || corrected.isZero();
    }

    /** {@return whether it is one number} */
    public boolean isExact() {
        return count.isExact();
    }

    @Override
    public boolean isPlain() {
        return count.isPlain() && corrected.equals(Share.ONE);
    }

    @Override
    public String toString() {
        return corrected.equals(Share.ONE) ? count.toString() : count + TIMES + corrected;
    }
}
