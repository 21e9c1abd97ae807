package nl.schakel.io.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.quantity.Euro;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.statement.block.Labels;
import nl.schakel.io.table.Column;
import nl.schakel.io.table.ColumnType;
import nl.schakel.io.table.Table;

/**
 * A table that grows column by column from the elements of which each makes a row.
 *
 * @param <E> the elements
 */
final class TableMaker<E> {

    private final List<Column> columns = new ArrayList<>();
    private final List<Function<E, Optional<String>>> cells = new ArrayList<>();

    TableMaker<E> text(String name, LocalizedText title, Function<E, Optional<String>> cell) {
        return add(name, ColumnType.TEXT, title, element -> cell.apply(element).map(Clean::text));
    }

    /** Adds a column for each language; empty where a text is not there in it. */
    TableMaker<E> texts(String name, LocalizedText title, Function<E, Optional<LocalizedText>> text) {
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            text(
                    name + "_" + language,
                    title,
                    element -> text.apply(element)
                            .flatMap(language == Language.DUTCH ? LocalizedText::nl : LocalizedText::en));
        }
        return this;
    }

    TableMaker<E> amount(String name, LocalizedText title, Function<E, Optional<Euro>> amount) {
        return add(
                name, ColumnType.NUMBER, title, element -> amount.apply(element).map(TableMaker::number));
    }

    /** An amount as a number, such as '-7450.00'. */
    static String number(Euro amount) {
        return BigDecimal.valueOf(amount.cents(), 2).toPlainString();
    }

    private TableMaker<E> add(String name, ColumnType type, LocalizedText title, Function<E, Optional<String>> cell) {
        columns.add(Column.of(name, type, title, title));
        cells.add(cell);
        return this;
    }

    Table table(String name, LocalizedText title, List<E> elements) {
        return Table.of(
                name,
                title,
                columns,
                elements.stream()
                        .map(element ->
                                cells.stream().map(cell -> cell.apply(element)).toList())
                        .toList());
    }

    /** A table with the number of each row, from 1, in a first column that tells the rows apart. */
    Table numbered(String name, LocalizedText title, List<E> elements) {
        Table table = table(name, title, elements);
        List<Column> all = new ArrayList<>(columns);
        all.add(0, Column.of("number", ColumnType.INTEGER, Labels.NUMBER, Labels.NUMBER));
        List<List<Optional<String>>> rows = new ArrayList<>();
        for (List<Optional<String>> row : table.rows()) {
            List<Optional<String>> longer = new ArrayList<>(row);
            longer.add(0, Optional.of(Integer.toString(rows.size() + 1)));
            rows.add(longer);
        }
        return Table.of(name, title, all, rows).withPrimaryKey(List.of("number"));
    }
}
