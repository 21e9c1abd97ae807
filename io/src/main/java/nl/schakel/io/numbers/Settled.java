package nl.schakel.io.numbers;

import java.util.List;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;

/**
 * Something about a table that was stated or proven, such as 'DUTCH: no other form reads row 2, column 5 [0,35]'.
 *
 * @param <T> the type of what was settled
 * @param value what holds
 * @param why what settled it
 * @param cells cells that decided it, at most three of them; none if it was stated or makes no difference
 */
public record Settled<T>(T value, String why, List<TableCell> cells) {

    /** Refuses a blank reason. */
    public Settled {
        Check.given(value, "value");
        Check.text(why, "why");
        cells = Check.list(cells, "cells");
    }

    /**
     * Takes what the caller states.
     *
     * @param <T> the type of what is stated
     * @param value what holds
     * @return what holds, decided by no cell
     */
    public static <T> Settled<T> stated(T value) {
        return new Settled<>(value, "the caller states it", List.of());
    }

    @Override
    public String toString() {
        return value + ": " + why
                + cells.stream()
                        .map(TableCell::toString)
                        .collect(Collectors.joining("; ", cells.isEmpty() ? "" : " ", ""));
    }
}
