package nl.schakel.io.statement;

import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.statement.block.Labels;
import nl.schakel.io.table.Column;
import nl.schakel.io.table.ColumnType;

/**
 * A column of the sheet that holds a whole statement; the numbers of different kinds of rows stand in different ones.
 */
enum Field {
    PARTNERSHIP(Labels.PARTNERSHIP, ColumnType.TEXT),
    SCHOOL_YEAR(Labels.SCHOOL_YEAR, ColumnType.TEXT),
    KIND_OF_ROW(Labels.KIND_OF_ROW, ColumnType.TEXT),
    PARTY(Labels.PARTY, ColumnType.TEXT),
    FROM(Labels.FROM, ColumnType.TEXT),
    TO(Labels.TO, ColumnType.TEXT),
    SUBJECT(Labels.SUBJECT, ColumnType.TEXT),
    AMOUNT(Labels.AMOUNT, ColumnType.NUMBER),
    AT_LEAST(Labels.AT_LEAST, ColumnType.NUMBER),
    AT_MOST(Labels.AT_MOST, ColumnType.NUMBER),
    VAT(Labels.VAT, ColumnType.TEXT),
    CALCULATION(Labels.CALCULATION, ColumnType.TEXT),
    OWED(Labels.OWED, ColumnType.NUMBER),
    PAID(Labels.PAID, ColumnType.NUMBER),
    RECEIVED(Labels.RECEIVED, ColumnType.NUMBER),
    NET(Labels.NET, ColumnType.NUMBER),
    NET_AT_LEAST(Labels.NET_AT_LEAST, ColumnType.NUMBER),
    NET_AT_MOST(Labels.NET_AT_MOST, ColumnType.NUMBER),
    HOW(Labels.KIND, ColumnType.TEXT),
    EXTENT(Labels.EXTENT, ColumnType.TEXT),
    ARRANGEMENT(Labels.ARRANGEMENT, ColumnType.TEXT);

    private final LocalizedText title;
    private final ColumnType type;

    Field(LocalizedText title, ColumnType type) {
        this.title = title;
        this.type = type;
    }

    /** The column, whose name is in the language of the people who open the sheet. */
    Column column(Language language) {
        return Column.of(title.in(language), type, title, title);
    }
}
