package nl.schakel.io.bind;

import java.util.Collection;
import java.util.List;
import nl.schakel.core.text.Codes;

/** The advice that names what could have been meant. */
final class Advice {

    private static final int MOST_LISTED = 20;
    private static final int MOST_COMPARED = 500;

    private Advice() {}

    /**
     * Names the nearest of some words and lists them, unless they are too many.
     *
     * @param word what was written
     * @param known what could have been meant
     * @param otherwise the advice if nothing could
     */
    static String oneOf(String word, Collection<String> known, String otherwise) {
        if (known.isEmpty()) {
            return otherwise;
        }
        String nearest = Codes.nearest(word, known.stream().limit(MOST_COMPARED).toList())
                .map(near -> "Did you mean '" + near + "'? ")
                .orElse("");
        List<String> listed = known.stream().limit(MOST_LISTED).toList();
        String more = known.size() > MOST_LISTED ? " and " + (known.size() - MOST_LISTED) + " more" : "";
        return nearest + "Possible: " + String.join(", ", listed) + more + ".";
    }
}
