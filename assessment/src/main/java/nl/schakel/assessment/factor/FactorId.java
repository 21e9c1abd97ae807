package nl.schakel.assessment.factor;

import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Identifier;

/**
 * The name by which a factor is meant, such as 'professional-structure'.
 *
 * @param value lower-case words joined by hyphens
 */
public record FactorId(String value) implements Identifier, Comparable<FactorId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** Refuses other forms. */
    public FactorId {
        Check.matches(
                value, FORM, "factor", "must be lower-case words joined by hyphens", "Write it like clear-picture.");
    }

    /**
     * Takes a name.
     *
     * @param value the name
     * @return the id
     */
    public static FactorId of(String value) {
        return new FactorId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the name
     * @return the id
     */
    public static FactorId parse(String text) {
        return new FactorId(text);
    }

    @Override
    public int compareTo(FactorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
