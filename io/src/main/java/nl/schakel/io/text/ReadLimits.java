package nl.schakel.io.text;

import nl.schakel.core.check.Check;

/**
 * The limits of what a reader takes in, such as at most 64 levels; they hold on every entry point. Wider than four, so {@link #standard()}
 * and the {@code with} methods are API and the constructor is not.
 *
 * <p>Within the standard limits, reading takes at most 192 MB of heap, whatever a document holds; the most of it goes to its nodes, so that
 * {@code withMaxNodes} bounds it.
 *
 * @param maxCharacters the most characters of a document; more are never held in memory
 * @param maxDepth the most levels of keys and lists within each other
 * @param maxNodes the most keys, values and list elements
 * @param maxTextLength the most characters of one key or value
 * @param maxIssues the most issues that are collected before the rest is left out
 */
public record ReadLimits(int maxCharacters, int maxDepth, int maxNodes, int maxTextLength, int maxIssues) {

    private static final ReadLimits STANDARD = new ReadLimits(10_000_000, 64, 1_000_000, 100_000, 1_000);

    private static final int MOST_CHARACTERS = 500_000_000;
    private static final int MOST_DEPTH = 500;

    /** Refuses limits below 1, and those that memory could not keep. */
    public ReadLimits {
        within(maxCharacters, "maxCharacters", MOST_CHARACTERS);
        within(maxDepth, "maxDepth", MOST_DEPTH);
        within(maxNodes, "maxNodes", MOST_CHARACTERS);
        within(maxTextLength, "maxTextLength", MOST_CHARACTERS);
        within(maxIssues, "maxIssues", MOST_CHARACTERS);
    }

    private static void within(int limit, String name, int most) {
        Check.that(
                limit >= 1 && limit <= most,
                name,
                limit,
                "must lie between 1 and " + most,
                "Take ReadLimits.standard() and change one limit.");
    }

    /** {@return the limits that hold where none are given: ten million characters, 64 levels, a million nodes} */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * Changes the most characters of a document.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxCharacters(int most) {
        return new ReadLimits(most, maxDepth, maxNodes, maxTextLength, maxIssues);
    }

    /**
     * Changes the most levels.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxDepth(int most) {
        return new ReadLimits(maxCharacters, most, maxNodes, maxTextLength, maxIssues);
    }

    /**
     * Changes the most keys, values and list elements.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxNodes(int most) {
        return new ReadLimits(maxCharacters, maxDepth, most, maxTextLength, maxIssues);
    }

    /**
     * Changes the most characters of one key or value.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxTextLength(int most) {
        return new ReadLimits(maxCharacters, maxDepth, maxNodes, most, maxIssues);
    }

    /**
     * Changes the most issues that are collected.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxIssues(int most) {
        return new ReadLimits(maxCharacters, maxDepth, maxNodes, maxTextLength, most);
    }
}
