package nl.schakel.io.duo;

import nl.schakel.io.duo.column.DuoColumn;
import nl.schakel.io.duo.maker.RowMaker;

/**
 * How a kind of file is built: its columns, and what a row says.
 *
 * @param <C> the type of the columns
 * @param <T> what a row says
 * @param type the columns
 * @param maker the way from a row to what it says
 */
record DuoLayout<C extends Enum<C> & DuoColumn, T>(Class<C> type, RowMaker<C, T> maker) {}
