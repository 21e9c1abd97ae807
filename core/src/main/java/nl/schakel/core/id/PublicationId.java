package nl.schakel.core.id;

import nl.schakel.core.shape.Identifier;

/**
 * The name of a publication, such as 'leerroutes-2018'.
 *
 * @param value the name in kebab case
 */
public record PublicationId(String value) implements Identifier, Comparable<PublicationId> {

    /** Refuses text that is not in kebab case. */
    public PublicationId {
        Slug.checked(value, "publication id");
    }

    /**
     * Takes a name.
     *
     * @param value the name
     * @return the identifier
     */
    public static PublicationId of(String value) {
        return new PublicationId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the name
     * @return the identifier
     */
    public static PublicationId parse(String text) {
        return new PublicationId(text);
    }

    @Override
    public int compareTo(PublicationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
