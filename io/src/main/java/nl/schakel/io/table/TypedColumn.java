package nl.schakel.io.table;

import nl.schakel.io.numbers.csv.CsvColumn;

/** A column of a typed table as a header names it, alike in every language. */
record TypedColumn(Column column) implements CsvColumn {

    @Override
    public String english() {
        return CsvColumn.word(column.name());
    }

    @Override
    public String dutch() {
        return english();
    }
}
