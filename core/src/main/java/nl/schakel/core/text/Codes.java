package nl.schakel.core.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;

/** The codes of closed lists: a constant's name in kebab case, such as 'in-force' for {@code IN_FORCE}. */
public final class Codes {

    private Codes() {}

    /**
     * Gives the code of a constant.
     *
     * @param constant a constant of a closed list
     * @return its code
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Gives a Java name in kebab case, such as 'meets-at' for {@code meetsAt}.
     *
     * @param javaName a name in camel case
     * @return the name in kebab case
     */
    public static String kebab(String javaName) {
        return javaName.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Finds the constant with a code.
     *
     * @param <E> the closed list
     * @param list the closed list
     * @param code the code
     * @return the constant
     */
    public static <E extends Enum<E>> E parse(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst()
                .orElseThrow(() -> Check.refused(
                        kebab(list.getSimpleName()), code, "must be a term of the list", advice(list, code)));
    }

    private static <E extends Enum<E>> String advice(Class<E> list, String code) {
        String all = Arrays.stream(list.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "));
        return nearest(
                                code,
                                Arrays.stream(list.getEnumConstants())
                                        .map(Codes::of)
                                        .toList())
                        .map(near -> "Did you mean '" + near + "'? ")
                        .orElse("")
                + "Possible: " + all + ".";
    }

    /**
     * Finds the word that a misspelt one was most likely meant to be.
     *
     * @param word what was written
     * @param known what could have been meant
     * @return the nearest word, if one is near: at most a third of its letters differ
     */
    public static Optional<String> nearest(String word, Iterable<String> known) {
        record Candidate(String word, int distance) {}
        java.util.List<Candidate> candidates = new java.util.ArrayList<>();
        known.forEach(each -> candidates.add(new Candidate(each, distance(word, each))));
        return candidates.stream()
                .min(Comparator.comparingInt(Candidate::distance))
                .filter(best -> best.distance <= Math.max(1, best.word.length() / 3))
                .map(Candidate::word);
    }

    private static int distance(String left, String right) {
        String shortened = left.substring(0, Math.min(left.length(), 200));
        int[] row = new int[right.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= shortened.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int changed = diagonal + (shortened.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
