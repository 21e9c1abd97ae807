package nl.schakel.model.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;

/**
 * Which parts of a dossier are complete, such as 'agreements, governance/bodies' or 'all'; elsewhere what is not listed is unknown.
 *
 * @param parts the complete parts, sorted; the root means all
 */
public record Completeness(Set<ModelPath> parts) {

    /** All that there is, is in the dossier: what is absent does not exist. */
    public static final Completeness ALL = new Completeness(Set.of(ModelPath.ROOT));

    /** No part is known to be complete. */
    public static final Completeness NONE = new Completeness(Set.of());

    private static final String ALL_TEXT = "all";
    private static final String NONE_TEXT = "none";

    /** Sorts the parts; the root takes in all others. */
    public Completeness {
        Set<ModelPath> given = Check.set(parts, "parts");
        parts = Check.set(given.contains(ModelPath.ROOT) ? Set.of(ModelPath.ROOT) : new TreeSet<>(given), "parts");
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text 'all', 'none', or paths with a comma and a blank between them
     * @return the completeness
     */
    public static Completeness parse(String text) {
        if (Check.given(text, "complete").equals(ALL_TEXT)) {
            return ALL;
        }
        if (text.equals(NONE_TEXT)) {
            return NONE;
        }
        List<ModelPath> paths =
                Arrays.stream(text.split(", ", -1)).map(ModelPath::parse).toList();
        Check.that(
                paths.stream().noneMatch(ModelPath::isRoot)
                        && List.copyOf(new TreeSet<>(paths)).equals(paths),
                "complete",
                text,
                "must be 'all', 'none' or sorted paths without repetition",
                "Write paths such as agreements, governance/bodies.");
        return new Completeness(Set.copyOf(paths));
    }

    /**
     * Says whether a part is complete.
     *
     * @param part a path into the partnership
     * @return whether it is named itself, or all is complete; a list that is named says nothing of the lists within its elements
     */
    public boolean covers(ModelPath part) {
        return parts.contains(part) || parts.contains(ModelPath.ROOT);
    }

    @Override
    public String toString() {
        if (parts.isEmpty()) {
            return NONE_TEXT;
        }
        return parts.contains(ModelPath.ROOT)
                ? ALL_TEXT
                : parts.stream().map(ModelPath::toString).collect(Collectors.joining(", "));
    }
}
