/**
 * The steps from the bytes of a CSV file to a funding basis: characters, rows, columns, inputs; not for use from outside.
 *
 * <pre>{@code
 * TableText.decode(in, Optional.empty(), limits, findings)
 *         .flatMap(text -> BasisRows.read(text, stated, limits, findings));
 * }</pre>
 */
@NullMarked
package nl.schakel.io.numbers.csv;

import org.jspecify.annotations.NullMarked;
