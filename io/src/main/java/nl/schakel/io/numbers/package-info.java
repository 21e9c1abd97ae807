/**
 * Numbers and tables of others, read in the form that is stated or proven, never guessed; and how a table was read.
 *
 * <pre>{@code
 * NumberStyle.DUTCH.parse("1.234,56");                              // 1234.56
 * NumberProof.of(List.of(new TableCell(2, 1, "0,35")));             // proven: Dutch, by row 2, column 1
 * NumberProof.of(List.of(new TableCell(2, 1, "1.234")));            // ambiguous: 1234 or 1.234
 * }</pre>
 */
@NullMarked
package nl.schakel.io.numbers;

import org.jspecify.annotations.NullMarked;
