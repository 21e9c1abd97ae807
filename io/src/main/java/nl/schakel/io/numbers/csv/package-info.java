/**
 * The steps from the bytes of a CSV file to what it holds: characters, rows, columns, each with its place; and those to a funding basis.
 * Not for use from outside.
 *
 * <pre>{@code
 * Stated stated = new Stated(Optional.empty(), Optional.of(NumberStyle.DUTCH), TableSettings.STANDARD);
 * TableSource.of(file, stated.table())
 *         .read("basis.csv", stated.table(), (table, findings) -> BasisRows.read(table, stated, findings));
 * }</pre>
 */
@NullMarked
package nl.schakel.io.numbers.csv;

import org.jspecify.annotations.NullMarked;
