package nl.schakel.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The argument checks of the library, such as {@code Check.text(name, "name")}: each returns what it was given, or refuses it. */
public final class Check {

    private static final String GIVEN = " must be given\nPass a value, or leave the part out of the builder.";
    private static final int LONGEST_SHOWN = 80;

    private Check() {}

    /**
     * Refuses null.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param name what the value is called
     * @return the value
     * @throws NullPointerException if the value is null
     */
    public static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new NullPointerException(name + GIVEN);
        }
        return value;
    }

    /**
     * Refuses a value for which something does not hold.
     *
     * @param holds whether it holds
     * @param name what the value is called
     * @param value the value as given
     * @param mustHold what must hold, beginning with 'must'
     * @param advice what to do, as a whole sentence
     * @throws InvalidValueException if it does not hold
     */
    public static void that(boolean holds, String name, Object value, String mustHold, String advice) {
        if (!holds) {
            throw refused(name, value, mustHold, advice);
        }
    }

    /**
     * Words a refusal.
     *
     * @param name what the value is called
     * @param value the value as given
     * @param mustHold what must hold, beginning with 'must'
     * @param advice what to do, as a whole sentence
     * @return the exception, for the caller to throw
     */
    public static InvalidValueException refused(String name, Object value, String mustHold, String advice) {
        return new InvalidValueException(name, printable(value), mustHold, advice);
    }

    /**
     * Refuses text that is blank or holds control characters other than a line feed.
     *
     * @param value the text
     * @param name what the text is called
     * @return the text
     */
    public static String text(String value, String name) {
        given(value, name);
        that(!value.isBlank(), name, value, "must not be blank", "Write some text, or leave it out.");
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (Character.isISOControl(each) && each != '\n') {
                throw refused(
                        name,
                        value,
                        "must not hold control characters",
                        "Remove what cannot be seen; a line break is allowed.");
            }
        }
        return value;
    }

    /**
     * Refuses text that does not match a pattern.
     *
     * @param value the text
     * @param pattern what it must match as a whole
     * @param name what the text is called
     * @param mustHold what must hold, beginning with 'must'
     * @param advice what to do, as a whole sentence
     * @return the text
     */
    public static String matches(String value, Pattern pattern, String name, String mustHold, String advice) {
        given(value, name);
        that(pattern.matcher(value).matches(), name, value, mustHold, advice);
        return value;
    }

    /**
     * Copies a list and refuses null in it.
     *
     * @param <T> the type of the elements
     * @param values the list
     * @param name what the list is called
     * @return an unmodifiable copy
     */
    public static <T> List<T> list(Collection<? extends T> values, String name) {
        given(values, name);
        try {
            return List.copyOf(values);
        } catch (NullPointerException e) {
            throw new NullPointerException("each element of " + name + GIVEN);
        }
    }

    /**
     * Copies a set, sorted, and refuses null and blank text in it: the order of a set means nothing, and must not depend on the run of the machine.
     *
     * @param <T> the type of the elements
     * @param values the set
     * @param name what the set is called
     * @return an unmodifiable copy in the natural order of the elements, or else in that of their texts
     */
    public static <T> Set<T> set(Collection<? extends T> values, String name) {
        if (values instanceof FewElements<? extends T> sorted) {
            return sorted.unchanged();
        }
        if (given(values, name).isEmpty()) {
            return FewElements.none();
        }
        List<T> sorted = new ArrayList<>(values);
        boolean natural = true;
        for (T element : sorted) {
            if (element == null || element instanceof String) {
                element(element, name);
            }
            natural &= element instanceof Comparable;
        }
        sorted.sort(natural ? null : Comparator.comparing(Object::toString));
        Set<T> once = new LinkedHashSet<>(sorted);
        return once.size() <= FewElements.MOST ? new FewElements<>(once) : Collections.unmodifiableSet(once);
    }

    private static void element(@Nullable Object element, String name) {
        String each = "each element of " + name;
        given(element, each);
        if (element instanceof String words) {
            text(words, each);
        }
    }

    /**
     * Copies a map in its order and refuses null in it.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param values the map
     * @param name what the map is called
     * @return an unmodifiable copy in the same order
     */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> values, String name) {
        Map<K, V> copy = new LinkedHashMap<>(given(values, name));
        copy.forEach((key, value) -> {
            given(key, "each key of " + name);
            given(value, "each value of " + name);
        });
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Makes a value fit for a message: control characters as their number, at most 80 characters.
     *
     * @param value any value
     * @return one line
     */
    public static String printable(@Nullable Object value) {
        StringBuilder line = new StringBuilder();
        String.valueOf(value).codePoints().limit(LONGEST_SHOWN + 1L).forEach(c -> {
            if (isUnseen(c)) {
                line.append("\\u").append(hex(c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
                ? line.toString()
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN - 1)) + "…";
    }

    /** Also the line and paragraph separators, which break a line as a line feed does, and half of a character, which no file can hold. */
    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
