package nl.schakel.samples.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.io.table.Column;
import nl.schakel.io.table.ColumnType;
import nl.schakel.io.table.ForeignKey;

/**
 * The columns with which the rows of a table begin, and on which tables join.
 *
 * @param columns the columns, in order
 * @param owner the names of those that say of which dossier or survey a row is
 * @param primary the names of those that tell the rows apart
 * @param foreignKeys where they lead
 */
record KeyColumns(List<Column> columns, List<String> owner, List<String> primary, List<ForeignKey> foreignKeys) {

    private static final String PARTNERSHIPS = "partnerships";
    private static final Column TYPE = Column.of(
                    "entry_type",
                    ColumnType.TEXT,
                    Words.of("dossier of overzicht / dossier or survey"),
                    Words.of("dossier van een samenwerkingsverband, of survey: overzicht van het veld"
                            + " / dossier of a partnership, or survey of the field"))
            .withAllowed(List.of(Entry.DOSSIER, Entry.SURVEY));
    private static final Column ENTRY = Column.of(
            "entry",
            ColumnType.TEXT,
            Words.of("welk dossier of overzicht / which dossier or survey"),
            Words.of("id van het samenwerkingsverband of van het overzicht / id of the partnership or of the survey"));
    private static final Column PARTNERSHIP = Column.of(
            "partnership",
            ColumnType.TEXT,
            Words.of("samenwerkingsverband / partnership"),
            Words.of("id van het samenwerkingsverband; leeg bij een overzicht"
                    + " / id of the partnership; empty in a survey"));
    private static final Column AS_OF = Column.of(
            "as_of",
            ColumnType.DATE,
            Words.of("dag waarover het dossier of overzicht spreekt / day of which the dossier or survey speaks"),
            Words.DAY);

    /** A row for each dossier. */
    static KeyColumns ofDossiers() {
        List<String> key = names(List.of(PARTNERSHIP, AS_OF));
        return new KeyColumns(List.of(PARTNERSHIP, AS_OF), key, key, List.of());
    }

    /** Rows of elements of dossiers. */
    static KeyColumns inDossiers(Column... key) {
        return ofDossiers().within(PARTNERSHIPS, key);
    }

    /** Rows of elements of dossiers and surveys. */
    static KeyColumns inBoth(Column key) {
        List<String> owner = names(List.of(TYPE, ENTRY, AS_OF));
        return new KeyColumns(
                List.of(TYPE, ENTRY, PARTNERSHIP, AS_OF, key),
                owner,
                names(List.of(TYPE, ENTRY, AS_OF, key)),
                List.of(sameColumns(names(List.of(PARTNERSHIP, AS_OF)), PARTNERSHIPS)));
    }

    /** Rows of elements within those of another table. */
    KeyColumns within(String table, Column... key) {
        List<Column> all = Stream.concat(columns.stream(), Stream.of(key)).toList();
        return new KeyColumns(all, owner, names(all), List.of(sameColumns(primary, table)));
    }

    /** A key that is an id. */
    static Column id(String name, String title) {
        return Column.of(name, ColumnType.TEXT, Words.of(title), Words.ID);
    }

    /** A key that is a number in order. */
    static Column number(String name, String title) {
        return Column.of(name, ColumnType.INTEGER, Words.of(title), Words.NUMBER);
    }

    /** Where a column leads, within the same dossier or survey. */
    ForeignKey foreignKey(Columns.Reference reference) {
        return new ForeignKey(plus(owner, reference.column()), reference.table(), plus(owner, reference.key()));
    }

    /** The cells of a row in these columns. */
    List<Optional<String>> cells(Found<?> found) {
        Entry entry = found.entry();
        List<Optional<String>> cells = new ArrayList<>();
        if (columns.contains(TYPE)) {
            cells.add(Optional.of(entry.type()));
            cells.add(Optional.of(entry.id()));
        }
        cells.add(Cells.text(entry.partnership()));
        cells.add(Optional.of(entry.asOf().toString()));
        found.names().forEach(name -> cells.add(Optional.of(name)));
        return cells;
    }

    private static ForeignKey sameColumns(List<String> names, String table) {
        return new ForeignKey(names, table, names);
    }

    private static List<String> plus(List<String> names, String last) {
        return Stream.concat(names.stream(), Stream.of(last)).toList();
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
