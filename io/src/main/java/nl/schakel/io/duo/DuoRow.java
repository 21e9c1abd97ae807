package nl.schakel.io.duo;

import java.util.Map;
import nl.schakel.core.check.Check;
import nl.schakel.core.issue.Place;

/**
 * A row of a DUO file, such as the pupils of a site in line 2, with what stands in columns that the library does not know.
 *
 * @param <T> what a row says
 * @param place the file and the line
 * @param content what it says
 * @param further the cells of unknown columns as they are, by the name of the column; without blank ones
 */
public record DuoRow<T>(Place place, T content, Map<String, String> further) {

    /** Refuses null. */
    public DuoRow {
        Check.given(place, "place");
        Check.given(content, "content");
        further = Check.map(further, "further");
    }
}
