package nl.schakel.model.route.measure;

import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Share;

/**
 * A part of a whole that is known exactly, such as '4/5', or within bounds, such as '1/5..2/5'.
 *
 * @param least the least that it can be
 * @param most the most that it can be; the same as the least if it is exact
 */
public record ShareRange(Share least, Share most) {

    /** Refuses bounds in the wrong order. */
    public ShareRange {
        Check.given(least, "least");
        Check.given(most, "most");
        Check.that(
                least.compareTo(most) <= 0,
                "share",
                least + ".." + most,
                "must not fall",
                "Write the smaller share first, such as 1/5..2/5.");
    }

    /**
     * Takes an exact part.
     *
     * @param share the part
     * @return the range of this part only
     */
    public static ShareRange of(Share share) {
        return new ShareRange(share, share);
    }

    /** {@return whether it is one number} */
    public boolean isExact() {
        return least.equals(most);
    }

    @Override
    public String toString() {
        return isExact() ? least.toString() : least + ".." + most;
    }
}
