/**
 * The steps from the bytes of a CSV file to what it holds: characters, rows, columns, each with its place; and those to a funding basis.
 * Not for use from outside.
 *
 * <pre>{@code
 * TableText.decode(in, Optional.empty(), limits, findings)
 *         .flatMap(text -> BasisRows.read(text, stated, limits, findings));
 * }</pre>
 */
@NullMarked
package nl.schakel.io.numbers.csv;

import org.jspecify.annotations.NullMarked;
