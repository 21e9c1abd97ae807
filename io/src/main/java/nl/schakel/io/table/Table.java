package nl.schakel.io.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.LocalizedText;

/**
 * A table, such as one of routes with a row for each; wider than four, so {@link #of} and the {@code with} methods are
 * API and the constructor is not.
 *
 * @param name the name by which programs mean it, which is that of its file too
 * @param title its name for people
 * @param columns its columns, in order
 * @param rows its rows: a cell for each column, absent where nothing is known
 * @param primaryKey the names of the columns that tell its rows apart; none if nothing does
 * @param foreignKeys the columns that lead to rows of other tables
 */
public record Table(
        String name,
        LocalizedText title,
        List<Column> columns,
        List<List<Optional<String>>> rows,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** Refuses columns of one name, rows of another length, cells of another type, and keys of unknown columns. */
    public Table {
        Check.matches(
                Check.given(name, "table"),
                NAME,
                "table",
                "must be in kebab case",
                "Write a name such as route-years.");
        Check.given(title, "title");
        columns = Check.list(columns, "columns");
        rows = rows(columns, Check.list(rows, "rows"));
        primaryKey = Check.list(primaryKey, "primary key");
        foreignKeys = Check.list(foreignKeys, "foreign keys");
        List<String> names = columns.stream().map(Column::name).toList();
        known("primary key of " + name, primaryKey, names);
        for (ForeignKey key : foreignKeys) {
            known("foreign key of " + name, key.columns(), names);
        }
    }

    /**
     * Takes a table without keys.
     *
     * @param name the name by which programs mean it
     * @param title its name for people
     * @param columns its columns
     * @param rows its rows
     * @return the table
     */
    public static Table of(String name, LocalizedText title, List<Column> columns, List<List<Optional<String>>> rows) {
        return new Table(name, title, columns, rows, List.of(), List.of());
    }

    /**
     * Names the columns that tell the rows apart.
     *
     * @param names the names of the columns
     * @return the changed table
     */
    public Table withPrimaryKey(List<String> names) {
        return new Table(name, title, columns, rows, names, foreignKeys);
    }

    /**
     * Names the columns that lead to other tables.
     *
     * @param keys the keys
     * @return the changed table
     */
    public Table withForeignKeys(List<ForeignKey> keys) {
        return new Table(name, title, columns, rows, primaryKey, keys);
    }

    /**
     * Gives a cell.
     *
     * @param row the number of the row, from 0
     * @param column the name of the column
     * @return what the cell holds, if it holds anything
     * @throws nl.schakel.core.check.InvalidValueException if there is no such column
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Optional<String> cell(int row, String column) {
        return rows.get(row).get(index(column));
    }

    /** The place of a column. */
    private int index(String column) {
        List<String> names = columns.stream().map(Column::name).toList();
        known("column of " + name, List.of(column), names);
        return names.indexOf(column);
    }

    /** The cells of some columns of each row. */
    List<List<Optional<String>>> cells(List<String> names) {
        List<Integer> places = names.stream().map(this::index).toList();
        return rows.stream().map(row -> places.stream().map(row::get).toList()).toList();
    }

    private static List<List<Optional<String>>> rows(List<Column> columns, List<List<Optional<String>>> rows) {
        Check.that(!columns.isEmpty(), "columns", columns.size(), "must be one or more", "Add a column.");
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            Check.that(
                    names.add(column.name()),
                    "column",
                    column.name(),
                    "must not be named twice",
                    "Give the second one another name.");
        }
        List<List<Optional<String>>> checked = new ArrayList<>();
        for (List<Optional<String>> row : rows) {
            checked.add(row(columns, Check.list(row, "row"), checked.size() + 1));
        }
        return Collections.unmodifiableList(checked);
    }

    private static List<Optional<String>> row(List<Column> columns, List<Optional<String>> row, int number) {
        Check.that(
                row.size() == columns.size(),
                "length of row " + number,
                row.size(),
                "must be that of the columns, " + columns.size(),
                "Give each column a cell, absent where nothing is known.");
        for (int i = 0; i < row.size(); i++) {
            Column column = columns.get(i);
            row.get(i).ifPresent(cell -> column.check(cell, number));
        }
        return row;
    }

    private static void known(String what, List<String> asked, List<String> there) {
        for (String name : asked) {
            if (!there.contains(name)) {
                throw Check.refused(
                        what,
                        name,
                        "must be a column",
                        Codes.didYouMean(name, there, "There are: " + String.join(", ", there) + "."));
            }
        }
    }
}
