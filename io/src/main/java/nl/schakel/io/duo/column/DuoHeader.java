package nl.schakel.io.duo.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.text.Codes;
import nl.schakel.io.numbers.csv.PlacedRow;
import nl.schakel.io.tree.Findings;

/**
 * Where the columns of a file stand: those that are known under any of their names, and the others.
 *
 * @param <C> the type of the columns
 * @param names the names as written, from left to right
 * @param columns where each known column stands, from 0
 * @param further the other columns: where each stands, and the name by which its cells are kept
 */
public record DuoHeader<C extends Enum<C> & DuoColumn>(
        List<String> names, Map<C, Integer> columns, Map<Integer, String> further) {

    private static final int MOST_COLUMNS = 1_000;

    /**
     * Finds the columns.
     *
     * @param <C> the type of the columns
     * @param type the columns that are known
     * @param stated names that the caller states, bare, with the column that each means
     * @param names the names as written
     * @return the header
     */
    public static <C extends Enum<C> & DuoColumn> DuoHeader<C> of(
            Class<C> type, Map<String, String> stated, List<String> names) {
        Map<String, C> byName = new HashMap<>();
        Stream.of(type.getEnumConstants())
                .forEach(column -> column.names().bare().forEach(name -> byName.put(name, column)));
        stated.forEach((name, known) -> byName.put(name, byName.get(ColumnNames.bare(known))));
        Map<C, Integer> columns = new EnumMap<>(type);
        Map<Integer, String> further = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<C> known = Optional.ofNullable(byName.get(ColumnNames.bare(names.get(i))));
            if (known.isEmpty() || columns.putIfAbsent(known.get(), i) != null) {
                further.put(i, unique(names.get(i).strip(), i, taken));
            }
        }
        return new DuoHeader<>(List.copyOf(names), columns, further);
    }

    private static String unique(String name, int index, Set<String> taken) {
        String column = "column " + (index + 1);
        String unique = name.isEmpty() ? column : name;
        while (!taken.add(unique)) {
            unique += " (" + column + ")";
        }
        return unique;
    }

    /**
     * Judges the header: a column that is missing or there twice ends reading, one that is unknown is doubtful.
     *
     * @param type the columns that are known
     * @param row the row of the header
     * @param findings where issues go
     * @return whether rows can be read
     */
    public boolean sound(Class<C> type, PlacedRow row, Findings findings) {
        if (row.width() > MOST_COLUMNS) {
            findings.add(
                    IssueCode.WRONG_FORM,
                    row.at(0),
                    Integer.toString(row.width()),
                    "must not have more columns than " + MOST_COLUMNS,
                    "Check that this is a file of DUO.");
            return false;
        }
        List<C> missing = missing(type);
        missing.forEach(column -> findings.add(
                IssueCode.MISSING,
                row.at(0),
                "",
                "must have a column " + column.title(),
                column.names().aliases().isEmpty()
                        ? "If it goes by another name, state that with DuoReader.withName."
                        : "It also goes by " + String.join(", ", column.names().aliases())
                                + "; state another name with DuoReader.withName."));
        boolean sound = missing.isEmpty();
        for (int i : further.keySet()) {
            sound &= judged(type, i, row, findings);
        }
        Stream.of(type.getEnumConstants())
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> column.whenAbsent()
                        .ifPresent(advice -> findings.add(
                                IssueCode.INCOMPLETE,
                                row.at(0),
                                "",
                                "must have a column " + column.title() + " for exact numbers",
                                advice)));
        return sound;
    }

    /**
     * Lists the columns without which no row can be read, and that are not there.
     *
     * @param type the columns that are known
     * @return the columns
     */
    public List<C> missing(Class<C> type) {
        return Stream.of(type.getEnumConstants())
                .filter(column -> column.isNeeded() && !columns.containsKey(column))
                .toList();
    }

    private boolean judged(Class<C> type, int index, PlacedRow row, Findings findings) {
        String name = names.get(index).strip();
        Optional<C> twice =
                columns.keySet().stream().filter(column -> column.goesBy(name)).findFirst();
        if (twice.isPresent()) {
            findings.add(
                    IssueCode.DUPLICATE_KEY,
                    row.at(index),
                    name,
                    "must not name a column that is there already",
                    "Keep one column for " + twice.get().title() + "; column " + (columns.get(twice.get()) + 1)
                            + " is one.");
            return false;
        }
        String kept = "Its cells are kept as '" + Check.printable(further.get(index)) + "'";
        List<String> titles = Stream.of(type.getEnumConstants())
                .filter(column -> !columns.containsKey(column))
                .map(DuoColumn::title)
                .collect(Collectors.toCollection(ArrayList::new));
        findings.add(
                IssueCode.DOUBTFUL,
                row.at(index),
                name,
                "must be the name of a column that is known of this file",
                (kept + "; if it is a new name of a known column, state that with DuoReader.withName. "
                                + Codes.didYouMean(name, titles, ""))
                        .strip());
        return true;
    }

    /**
     * Lists the names that are not those of today.
     *
     * @return the name of today of each column that goes by another name, by the name as written
     */
    public Map<String, String> renamed() {
        Map<String, String> renamed = new LinkedHashMap<>();
        columns.forEach((column, index) -> {
            if (!names.get(index).equals(column.title())) {
                renamed.put(names.get(index), column.title());
            }
        });
        return renamed;
    }
}
