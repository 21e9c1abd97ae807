package nl.schakel.core.id;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import org.jspecify.annotations.Nullable;

/**
 * A path into a partnership that names elements by their identifier, such as 'governance/bodies/directieberaad/cadence'.
 *
 * <p>Paths are ordered by their segments, a path right before the paths that it encloses. A longer path shares the way to where it goes one
 * step further, since walks through a document make them by the thousand.
 */
public final class ModelPath implements Comparable<ModelPath> {

    /** The whole partnership, written '/'. */
    public static final ModelPath ROOT = new ModelPath(null, "");

    private final @Nullable ModelPath parent;
    private final String last;
    private final int depth;
    private final int hash;

    /**
     * Joins segments.
     *
     * @param segments the names on the way; none for the whole partnership
     */
    public ModelPath(List<String> segments) {
        ModelPath joined = ROOT;
        for (String segment : Check.given(segments, "segments")) {
            joined = joined.child(segment);
        }
        this.parent = joined.parent;
        this.last = joined.last;
        this.depth = joined.depth;
        this.hash = joined.hash;
    }

    private ModelPath(@Nullable ModelPath parent, String last) {
        this.parent = parent;
        this.last = last;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.hash = parent == null ? 1 : 31 * parent.hash + last.hashCode();
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

    /** {@return the names on the way; none for the whole partnership} */
    public List<String> segments() {
        String[] segments = new String[depth];
        for (ModelPath at = this; at.parent != null; at = at.parent) {
            segments[at.depth - 1] = at.last;
        }
        return List.of(segments);
    }

    /** {@return whether this is the whole partnership} */
    public boolean isRoot() {
        return parent == null;
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
        if (!isWord(Check.given(segment, "path segment"), '.')) {
            throw Check.refused(
                    "path segment",
                    segment,
                    "must be lower-case letters, digits, hyphens and points, beginning and ending with a letter or digit",
                    "Name elements by their identifier, such as directieberaad.");
        }
        return new ModelPath(this, segment);
    }

    /** {@return the path one step up; none above the root} */
    public Optional<ModelPath> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return the last segment; the root has none and refuses} */
    public String last() {
        Check.that(!isRoot(), "path", this, "must have a segment", "Ask isRoot() first.");
        return last;
    }

    /**
     * Says whether another path lies within this one.
     *
     * @param other the other path
     * @return whether it begins with all segments of this one; true for the same path
     */
    public boolean encloses(ModelPath other) {
        ModelPath at = other;
        while (at.parent != null && at.depth > depth) {
            at = at.parent;
        }
        return equals(at);
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
        List<String> own = segments();
        List<String> others = other.segments();
        for (int i = 0; i < Math.min(depth, other.depth); i++) {
            int order = own.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(depth, other.depth);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof ModelPath path) || path.hash != hash || path.depth != depth) {
            return false;
        }
        ModelPath one = this;
        ModelPath two = path;
        while (one != two && one.parent != null && two.parent != null) {
            if (!one.last.equals(two.last)) {
                return false;
            }
            one = one.parent;
            two = two.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return isRoot() ? "/" : String.join("/", segments());
    }
}
