package nl.schakel.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;

/** The codes of closed lists: a constant's name in kebab case, such as 'in-force' for {@code IN_FORCE}. */
public final class Codes {

    private static final ClassValue<List<String>> CODES = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> list) {
            return Arrays.stream(list.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant)
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-')
                            .intern())
                    .toList();
        }
    };

    private static final ClassValue<Map<String, Enum<?>>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> list) {
            Map<String, Enum<?>> constants = new HashMap<>();
            for (Object constant : list.getEnumConstants()) {
                constants.put(of((Enum<?>) constant), (Enum<?>) constant);
            }
            return constants;
        }
    };

    private Codes() {}

    /**
     * Gives the code of a constant.
     *
     * @param constant a constant of a closed list
     * @return its code
     */
    public static String of(Enum<?> constant) {
        return CODES.get(constant.getDeclaringClass()).get(constant.ordinal());
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
        Enum<?> constant = CONSTANTS.get(list).get(code);
        if (constant == null) {
            throw Check.refused(kebab(list.getSimpleName()), code, "must be a term of the list", advice(list, code));
        }
        return list.cast(constant);
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
     * @return the nearest word, if one is near: at most a third of its letters differ, two swapped neighbours as one
     */
    public static Optional<String> nearest(String word, Iterable<String> known) {
        record Candidate(String word, int distance) {}
        List<Candidate> candidates = new ArrayList<>();
        known.forEach(each -> candidates.add(new Candidate(each, distance(word, each))));
        return candidates.stream()
                .min(Comparator.comparingInt(Candidate::distance))
                .filter(best -> best.distance <= Math.max(1, best.word.length() / 3))
                .filter(best -> best.distance < best.word.length())
                .map(Candidate::word);
    }

    /**
     * Words the advice for a word that is not known.
     *
     * @param word what was written
     * @param known what could have been meant
     * @param otherwise what to say if none is near
     * @return such as "Did you mean 'pupils'?"
     */
    public static String didYouMean(String word, Iterable<String> known, String otherwise) {
        return nearest(word, known).map(near -> "Did you mean '" + near + "'?").orElse(otherwise);
    }

    /** Letters changed, left out, added or swapped with their neighbour. */
    private static int distance(String written, String meant) {
        String word = written.substring(0, Math.min(written.length(), 200));
        int[][] cost = new int[word.length() + 1][meant.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int changed = word.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && word.charAt(i - 1) == meant.charAt(j - 2)
                        && word.charAt(i - 2) == meant.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[word.length()][meant.length()];
    }
}
