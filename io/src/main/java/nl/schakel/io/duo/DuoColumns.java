package nl.schakel.io.duo;

import java.util.List;
import java.util.Map;
import nl.schakel.core.check.Check;

/**
 * How the columns of a file were understood, such as 'BRIN NUMMER is INSTELLINGSCODE today'.
 *
 * @param renamed the name of today of each column that the file calls otherwise, by the name as written
 * @param unknown the names of the columns that are not known; their cells are in {@link DuoRow#further}
 * @param absent the names of today of known columns that the file does not have
 */
public record DuoColumns(Map<String, String> renamed, List<String> unknown, List<String> absent) {

    /** Refuses null. */
    public DuoColumns {
        renamed = Check.map(renamed, "renamed");
        unknown = Check.list(unknown, "unknown");
        absent = Check.list(absent, "absent");
    }
}
