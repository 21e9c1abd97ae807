package nl.schakel.assessment.rule;

import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Identifier;

/**
 * The name by which a rule set is meant, such as 'doorlopende-leerroutes-2018'.
 *
 * @param value lower-case words joined by hyphens
 */
public record RuleSetId(String value) implements Identifier, Comparable<RuleSetId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** Refuses other forms. */
    public RuleSetId {
        Check.matches(
                value,
                FORM,
                "rule set",
                "must be lower-case words joined by hyphens",
                "Write it like doorlopende-leerroutes-2018.");
    }

    /**
     * Takes a name.
     *
     * @param value the name
     * @return the id
     */
    public static RuleSetId of(String value) {
        return new RuleSetId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the name
     * @return the id
     */
    public static RuleSetId parse(String text) {
        return new RuleSetId(text);
    }

    @Override
    public int compareTo(RuleSetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
