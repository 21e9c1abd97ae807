/**
 * Tables with typed columns and with keys, their text as CSV and their workbooks, written and read, and the descriptor that tells others how
 * to read them.
 *
 * <pre>{@code
 * LocalizedText title = LocalizedText.of("jaar", "year");
 * Column year = Column.of("year", ColumnType.INTEGER, title, LocalizedText.of("een getal", "a number"));
 * Table table = Table.of("years", title, List.of(year), List.of(List.of(Optional.of("2018"))));
 * CsvText.write(table);                                             // year, then 2018, each on a line
 * WholeFile.write(Path.of("years.xlsx"), ExcelFile.write(table));   // with org.dhatim:fastexcel
 * TableReader.like(table).read(Path.of("years.csv"));               // the same table, and how it was read
 * }</pre>
 */
@NullMarked
package nl.schakel.io.table;

import org.jspecify.annotations.NullMarked;
