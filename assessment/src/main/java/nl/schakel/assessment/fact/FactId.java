package nl.schakel.assessment.fact;

import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Identifier;

/**
 * The name of a fact that rules may ask, such as 'governance.coordinator'.
 *
 * @param value words joined by hyphens, with a point after the aspect
 */
public record FactId(String value) implements Identifier, Comparable<FactId> {

    private static final Pattern FORM = Pattern.compile("[a-z]++(?:\\.[a-z0-9]++(?:-[a-z0-9]++)*+)++");

    /** Refuses other forms. */
    public FactId {
        Check.matches(
                value,
                FORM,
                "fact",
                "must be an aspect and a name with a point between them",
                "Write it like governance.coordinator.");
    }

    /**
     * Takes a name.
     *
     * @param value the name
     * @return the id
     */
    public static FactId of(String value) {
        return new FactId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the name
     * @return the id
     */
    public static FactId parse(String text) {
        return new FactId(text);
    }

    /** {@return what comes before the first point, such as 'governance'} */
    public String aspect() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public boolean predefined() {
        return true;
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
