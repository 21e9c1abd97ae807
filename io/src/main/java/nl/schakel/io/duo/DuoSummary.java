package nl.schakel.io.duo;

import nl.schakel.core.check.Check;
import nl.schakel.io.numbers.HowRead;

/**
 * What is to be known of a DUO file as a whole, such as that 63 rows were read with semicolons from UTF-8.
 *
 * @param how its dialect, with what settled it
 * @param columns how its columns were understood
 * @param edition of which year it is
 * @param rows how many rows it has
 */
public record DuoSummary(HowRead how, DuoColumns columns, DuoEdition edition, RowCount rows) {

    /** Refuses null. */
    public DuoSummary {
        Check.given(how, "how");
        Check.given(columns, "columns");
        Check.given(edition, "edition");
        Check.given(rows, "rows");
    }
}
