package nl.schakel.assessment.instrument;

import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Identifier;

/**
 * The name of an item in its instrument, such as 'q7'; it heads the column of the item in a table of answers.
 *
 * @param value lower-case words joined by hyphens
 */
public record ItemId(String value) implements Identifier, Comparable<ItemId> {

    /** Refuses other forms. */
    public ItemId {
        Check.matches(
                value,
                InstrumentId.FORM,
                "item",
                "must be lower-case words joined by hyphens",
                "Write it like q7 or item-7.");
    }

    /**
     * Takes a name.
     *
     * @param value the name
     * @return the id
     */
    public static ItemId of(String value) {
        return new ItemId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the name
     * @return the id
     */
    public static ItemId parse(String text) {
        return new ItemId(text);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
