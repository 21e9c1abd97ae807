/**
 * The way from the cells of a row of a DUO file to what it says, with what is wrong or doubtful. Not for use from outside.
 *
 * <pre>{@code
 * RowCells<PupilColumn> cells = new RowCells<>(header, row, Optional.of("03.csv"), new Numbers(NumberStyle.DUTCH, 0));
 * PupilMaker.make(cells);                  // the pupils of a site, or else
 * cells.issues();                          // why not
 * }</pre>
 */
@NullMarked
package nl.schakel.io.duo.maker;

import org.jspecify.annotations.NullMarked;
