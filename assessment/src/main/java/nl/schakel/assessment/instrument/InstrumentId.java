package nl.schakel.assessment.instrument;

import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.shape.Identifier;

/**
 * The name by which an instrument is meant, such as 'vichealth-partnerships'.
 *
 * @param value lower-case words joined by hyphens
 */
public record InstrumentId(String value) implements Identifier, Comparable<InstrumentId> {

    static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** Refuses other forms. */
    public InstrumentId {
        Check.matches(
                value,
                FORM,
                "instrument",
                "must be lower-case words joined by hyphens",
                "Write it like vichealth-partnerships.");
    }

    /**
     * Takes a name.
     *
     * @param value the name
     * @return the id
     */
    public static InstrumentId of(String value) {
        return new InstrumentId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the name
     * @return the id
     */
    public static InstrumentId parse(String text) {
        return new InstrumentId(text);
    }

    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
