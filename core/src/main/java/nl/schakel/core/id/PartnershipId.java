package nl.schakel.core.id;

import nl.schakel.core.shape.Identifier;

/**
 * The name of a partnership, such as 'het-element'.
 *
 * @param value the name in kebab case
 */
public record PartnershipId(String value) implements Identifier, Comparable<PartnershipId> {

    /** Refuses text that is not in kebab case. */
    public PartnershipId {
        Slug.checked(value, "partnership id");
    }

    /**
     * Takes a name.
     *
     * @param value the name
     * @return the identifier
     */
    public static PartnershipId of(String value) {
        return new PartnershipId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the name
     * @return the identifier
     */
    public static PartnershipId parse(String text) {
        return new PartnershipId(text);
    }

    @Override
    public boolean mayBeElsewhere() {
        return true;
    }

    @Override
    public int compareTo(PartnershipId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
