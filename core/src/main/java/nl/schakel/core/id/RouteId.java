package nl.schakel.core.id;

import nl.schakel.core.shape.Identifier;

/**
 * The name of a route, such as 'tot-route'.
 *
 * @param value the name in kebab case
 */
public record RouteId(String value) implements Identifier, Comparable<RouteId> {

    /** Refuses text that is not in kebab case. */
    public RouteId {
        Slug.checked(value, "route id");
    }

    /**
     * Takes a name.
     *
     * @param value the name
     * @return the identifier
     */
    public static RouteId of(String value) {
        return new RouteId(value);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the name
     * @return the identifier
     */
    public static RouteId parse(String text) {
        return new RouteId(text);
    }

    @Override
    public int compareTo(RouteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
