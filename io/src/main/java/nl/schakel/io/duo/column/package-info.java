/**
 * The columns of DUO's files under all their names, and where they stand in a file. Not for use from outside.
 *
 * <pre>{@code
 * DuoHeader<PupilColumn> header = DuoHeader.of(PupilColumn.class, Map.of(), List.of("BRIN NUMMER", "AANTAL LEERLINGEN", "NIEUW"));
 * header.columns();                        // INSTELLINGSCODE at 0, AANTAL LEERLINGEN at 1
 * header.further();                        // NIEUW at 2, whose cells are kept
 * }</pre>
 */
@NullMarked
package nl.schakel.io.duo.column;

import org.jspecify.annotations.NullMarked;
