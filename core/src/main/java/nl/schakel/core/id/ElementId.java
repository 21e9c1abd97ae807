package nl.schakel.core.id;

import nl.schakel.core.shape.Identifier;

/**
 * The name of an element of a dossier that is neither partner, body nor route, such as 'convenant-2000'.
 *
 * @param value the name in kebab case
 */
public record ElementId(String value) implements Identifier, Comparable<ElementId> {

    /** Refuses text that is not in kebab case. */
    public ElementId {
        Slug.checked(value, "element id");
    }

    /**
     * Takes a name.
     *
     * @param value the name
     * @return the identifier
     */
    public static ElementId of(String value) {
        return new ElementId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the name
     * @return the identifier
     */
    public static ElementId parse(String text) {
        return new ElementId(text);
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
