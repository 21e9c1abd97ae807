package nl.schakel.io.duo.maker;

import java.util.Optional;
import nl.schakel.io.duo.column.DuoColumn;

/**
 * The way from the cells of a row to what it says.
 *
 * @param <C> the type of the columns
 * @param <T> what a row says
 */
@FunctionalInterface
public interface RowMaker<C extends Enum<C> & DuoColumn, T> {

    /**
     * Reads a row.
     *
     * @param row its cells, which take the issues
     * @return what it says; nothing if there is an error among the issues
     */
    Optional<T> make(RowCells<C> row);
}
