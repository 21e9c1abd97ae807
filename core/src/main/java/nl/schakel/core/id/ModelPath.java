package nl.schakel.core.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;

/**
 * A path into a partnership that names elements by their identifier, such as 'governance/bodies/directieberaad/cadence'.
 *
 * <p>Paths are ordered by their segments, a path right before the paths that it encloses.
 *
 * @param segments the names on the way; none for the whole partnership
 */
public record ModelPath(List<String> segments) implements Comparable<ModelPath> {

    /** The whole partnership, written '/'. */
    public static final ModelPath ROOT = new ModelPath(List.of());

    /** Refuses segments of another form. */
    public ModelPath {
        segments = List.copyOf(Check.given(segments, "segments"));
        for (String segment : segments) {
            if (!isWord(segment, '.')) {
                throw Check.refused(
                        "path segment",
                        segment,
                        "must be lower-case letters, digits, hyphens and points, beginning and ending with a letter or digit",
                        "Name elements by their identifier, such as directieberaad.");
            }
        }
    }

    /**
     * Joins segments.
     *
     * @param segments the names on the way
     * @return the path
     */
    public static ModelPath of(String... segments) {
        return new ModelPath(List.of(segments));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text segments joined by '/', or '/' alone
     * @return the path
     */
    public static ModelPath parse(String text) {
        Check.given(text, "path");
        if (text.equals("/")) {
            return ROOT;
        }
        List<String> segments = List.of(text.split("/", -1));
        Check.that(
                segments.stream().allMatch(segment -> isWord(segment, '.')),
                "path",
                text,
                "must be names in lower case, joined by '/'",
                "Write it like governance/bodies/directieberaad/cadence, or / for the whole.");
        return new ModelPath(segments);
    }

    /** {@return whether this is the whole partnership} */
    public boolean isRoot() {
        return segments.isEmpty();
    }

    /**
     * Steps into an element of a list.
     *
     * @param name what names the element, if anything does
     * @param number its number in the list, from 1
     * @return the path of the element: by its name if that is a word of lower-case letters, digits and hyphens, else by its number
     */
    public ModelPath element(Optional<String> name, int number) {
        return child(name.filter(text -> isWord(text, '-')).orElseGet(() -> Integer.toString(number)));
    }

    /**
     * Goes one step down.
     *
     * @param segment the name of the step
     * @return the longer path
     */
    public ModelPath child(String segment) {
        List<String> longer = new ArrayList<>(segments);
        longer.add(segment);
        return new ModelPath(longer);
    }

    /** {@return the path one step up; none above the root} */
    public Optional<ModelPath> parent() {
        return isRoot() ? Optional.empty() : Optional.of(new ModelPath(segments.subList(0, segments.size() - 1)));
    }

    /** {@return the last segment; the root has none and refuses} */
    public String last() {
        Check.that(!isRoot(), "path", this, "must have a segment", "Ask isRoot() first.");
        return segments.get(segments.size() - 1);
    }

    /**
     * Says whether another path lies within this one.
     *
     * @param other the other path
     * @return whether it begins with all segments of this one; true for the same path
     */
    public boolean encloses(ModelPath other) {
        return other.segments.size() >= segments.size()
                && other.segments.subList(0, segments.size()).equals(segments);
    }

    /** Paths are made by the thousand, so that a pattern would take most of the time of a check. */
    private static boolean isWord(String text, char alsoWithin) {
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            char each = text.charAt(i);
            boolean within = i > 0 && i < last && (each == '-' || each == alsoWithin);
            if (!within && !(each >= 'a' && each <= 'z') && !(each >= '0' && each <= '9')) {
                return false;
            }
        }
        return last >= 0;
    }

    @Override
    public int compareTo(ModelPath other) {
        for (int i = 0; i < Math.min(segments.size(), other.segments.size()); i++) {
            int order = segments.get(i).compareTo(other.segments.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(segments.size(), other.segments.size());
    }

    @Override
    public String toString() {
        return isRoot() ? "/" : String.join("/", segments);
    }
}
