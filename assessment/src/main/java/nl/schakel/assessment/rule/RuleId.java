package nl.schakel.assessment.rule;

import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Identifier;

/**
 * The name by which a rule is meant, such as 'teachers-meet'.
 *
 * @param value lower-case words joined by hyphens
 */
public record RuleId(String value) implements Identifier, Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** Refuses other forms. */
    public RuleId {
        Check.matches(
                value, FORM, "rule", "must be lower-case words joined by hyphens", "Write it like teachers-meet.");
    }

    /**
     * Takes a name.
     *
     * @param value the name
     * @return the id
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the name
     * @return the id
     */
    public static RuleId parse(String text) {
        return new RuleId(text);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
