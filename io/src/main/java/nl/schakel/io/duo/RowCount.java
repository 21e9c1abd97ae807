package nl.schakel.io.duo;

import nl.schakel.core.check.Check;

/**
 * How many rows a file has, such as '63 rows read, 1 refused': every row below the header is read, refused with an issue, or blank.
 *
 * @param read the rows that were read, also with warnings
 * @param refused the rows that were not read, each with an issue that says why
 * @param blank the rows in which nothing but blanks stands
 */
public record RowCount(long read, long refused, long blank) {

    /** Refuses negative numbers. */
    public RowCount {
        long least = Math.min(read, Math.min(refused, blank));
        Check.that(least >= 0, "rows", least, "must not be negative", "Count rows from 0.");
    }

    /** {@return all rows of the file below the header, without empty lines} */
    public long all() {
        return read + refused + blank;
    }

    @Override
    public String toString() {
        return read + (read == 1 ? " row read, " : " rows read, ") + refused + " refused"
                + (blank == 0 ? "" : ", " + blank + " blank");
    }
}
