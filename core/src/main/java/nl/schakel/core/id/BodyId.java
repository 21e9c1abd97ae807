package nl.schakel.core.id;

import nl.schakel.core.shape.Identifier;

/**
 * The name of a body of a partnership, such as 'directieberaad'.
 *
 * @param value the name in kebab case
 */
public record BodyId(String value) implements Identifier, Comparable<BodyId> {

    /** Refuses text that is not in kebab case. */
    public BodyId {
        Slug.checked(value, "body id");
    }

    /**
     * Takes a name.
     *
     * @param value the name
     * @return the identifier
     */
    public static BodyId of(String value) {
        return new BodyId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the name
     * @return the identifier
     */
    public static BodyId parse(String text) {
        return new BodyId(text);
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
