package nl.schakel.core.id;

import nl.schakel.core.shape.Identifier;

/**
 * The name of a partner in a partnership, such as 'da-vinci'.
 *
 * @param value the name in kebab case
 */
public record PartnerId(String value) implements Identifier, Comparable<PartnerId> {

    /** What all partners together pay into and are paid from; no partner needs to have this name. */
    public static final PartnerId COMMON_PURSE = new PartnerId("common-purse");

    /** Refuses text that is not in kebab case. */
    public PartnerId {
        Slug.checked(value, "partner id");
    }

    /**
     * Takes a name.
     *
     * @param value the name
     * @return the identifier
     */
    public static PartnerId of(String value) {
        return new PartnerId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the name
     * @return the identifier
     */
    public static PartnerId parse(String text) {
        return new PartnerId(text);
    }

    @Override
    public boolean predefined() {
        return equals(COMMON_PURSE);
    }

    @Override
    public int compareTo(PartnerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
