package nl.schakel.io.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;

/**
 * Tables whose keys hold, such as those of the dataset: each key tells its row apart, each reference leads to a row.
 *
 * @param tables the tables
 */
public record TableSet(List<Table> tables) {

    /** Refuses two tables of one name, keys that are absent or repeated, and references that lead nowhere. */
    public TableSet {
        tables = Check.list(tables, "tables");
        Map<String, Table> byName = new HashMap<>();
        for (Table table : tables) {
            Check.that(
                    byName.put(table.name(), table) == null,
                    "table",
                    table.name(),
                    "must not be named twice",
                    "Give the second one another name.");
        }
        for (Table table : tables) {
            checkPrimaryKey(table);
            table.foreignKeys().forEach(key -> checkForeignKey(table, key, byName));
        }
    }

    /**
     * Finds a table.
     *
     * @param name its name
     * @return the table
     * @throws nl.schakel.core.check.InvalidValueException if there is none of that name
     */
    public Table table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names = tables.stream().map(Table::name).toList();
                    return Check.refused(
                            "table",
                            Check.given(name, "table"),
                            "must be one of the set",
                            Codes.didYouMean(name, names, "There are: " + String.join(", ", names) + "."));
                });
    }

    private static void checkPrimaryKey(Table table) {
        if (table.primaryKey().isEmpty()) {
            return;
        }
        String what = "primary key of " + table.name();
        Set<List<Optional<String>>> seen = new HashSet<>();
        for (List<Optional<String>> cells : table.cells(table.primaryKey())) {
            if (!isThere(cells)) {
                String advice = "Fill in: " + String.join(", ", table.primaryKey()) + ".";
                throw Check.refused(what, shown(cells), "must be there in every row", advice);
            }
            if (!seen.add(cells)) {
                String advice = "Remove the second row, or make the key wider.";
                throw Check.refused(what, shown(cells), "must be that of one row only", advice);
            }
        }
    }

    private static void checkForeignKey(Table table, ForeignKey key, Map<String, Table> byName) {
        String what = "foreign key of " + table.name();
        Table target = byName.get(key.table());
        if (target == null) {
            throw Check.refused(what, key.table(), "must lead to a table of the set", "Add that table.");
        }
        Set<List<Optional<String>>> there = new HashSet<>(target.cells(key.references()));
        for (List<Optional<String>> cells : table.cells(key.columns())) {
            if (isThere(cells) && !there.contains(cells)) {
                String advice = "Add a row there, or correct: " + String.join(", ", key.columns()) + ".";
                throw Check.refused(what, shown(cells), "must lead to a row of " + key.table(), advice);
            }
        }
    }

    private static boolean isThere(List<Optional<String>> cells) {
        return cells.stream().allMatch(Optional::isPresent);
    }

    private static String shown(List<Optional<String>> cells) {
        return cells.stream().map(cell -> cell.orElse("-")).collect(Collectors.joining(", "));
    }
}
