package nl.schakel.io.numbers.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that a table may have, and those that it must have.
 *
 * @param <C> the type of the columns
 */
public final class CsvColumns<C extends CsvColumn> {

    private static final int MOST_LISTED = 60;

    private final Map<String, C> byWord = new LinkedHashMap<>();
    private final List<C> all;
    private final List<C> needed;

    /**
     * Describes a table.
     *
     * @param all the columns that it may have, no two with one name
     * @param needed those of them that it must have, one at least
     */
    public CsvColumns(List<C> all, List<C> needed) {
        this.all = List.copyOf(all);
        this.needed = List.copyOf(needed);
        for (C column : all) {
            byWord.put(column.english(), column);
            byWord.put(column.dutch(), column);
        }
    }

    /** {@return the columns that a table may have} */
    List<C> all() {
        return all;
    }

    /** {@return the columns that a table must have} */
    List<C> needed() {
        return needed;
    }

    Optional<C> named(String head) {
        return Optional.ofNullable(byWord.get(CsvColumn.word(head)));
    }

    List<String> words() {
        return List.copyOf(byWord.keySet());
    }

    /** Lists the names, unless they are very many. */
    String listed() {
        int more = byWord.size() - MOST_LISTED;
        String first =
                String.join(", ", byWord.keySet().stream().limit(MOST_LISTED).toList());
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
