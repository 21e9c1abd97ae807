package nl.schakel.io.text;

import nl.schakel.core.check.Check;

/**
 * The limits of what a reader takes of a workbook of Excel, such as at most 1,000 files within it; its cells and texts stay within
 * {@link ReadLimits} too. Wider than four, so {@link #standard()} and the {@code with} methods are API and the constructor is not.
 *
 * @param maxBytes the most bytes of a workbook
 * @param maxEntries the most files within it
 * @param maxUnpackedBytes the most bytes of all files within it together, once unpacked
 * @param maxRatio the most bytes that one byte of the workbook may become, once unpacked
 * @param maxRows the most rows of a sheet
 */
public record ExcelLimits(int maxBytes, int maxEntries, int maxUnpackedBytes, int maxRatio, int maxRows) {

    private static final ExcelLimits STANDARD = new ExcelLimits(20_000_000, 1_000, 100_000_000, 200, 200_000);

    private static final int MOST_BYTES = 1_000_000_000;
    private static final int MOST_ROWS = 1_048_576;

    /** Refuses limits below 1, and those that memory or Excel could not keep. */
    public ExcelLimits {
        within(maxBytes, "maxBytes", MOST_BYTES);
        within(maxEntries, "maxEntries", MOST_BYTES);
        within(maxUnpackedBytes, "maxUnpackedBytes", MOST_BYTES);
        within(maxRatio, "maxRatio", MOST_BYTES);
        within(maxRows, "maxRows", MOST_ROWS);
    }

    private static void within(int limit, String name, int most) {
        Check.that(
                limit >= 1 && limit <= most,
                name,
                limit,
                "must lie between 1 and " + most,
                "Take ExcelLimits.standard() and change one limit.");
    }

    /** {@return the limits that hold where none are given: 20 MB, which become at most 100 MB, and 200,000 rows} */
    public static ExcelLimits standard() {
        return STANDARD;
    }

    /**
     * Changes the most bytes of a workbook.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ExcelLimits withMaxBytes(int most) {
        return new ExcelLimits(most, maxEntries, maxUnpackedBytes, maxRatio, maxRows);
    }

    /**
     * Changes the most files within a workbook.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ExcelLimits withMaxEntries(int most) {
        return new ExcelLimits(maxBytes, most, maxUnpackedBytes, maxRatio, maxRows);
    }

    /**
     * Changes the most bytes once unpacked.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ExcelLimits withMaxUnpackedBytes(int most) {
        return new ExcelLimits(maxBytes, maxEntries, most, maxRatio, maxRows);
    }

    /**
     * Changes the most bytes that one byte may become.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ExcelLimits withMaxRatio(int most) {
        return new ExcelLimits(maxBytes, maxEntries, maxUnpackedBytes, most, maxRows);
    }

    /**
     * Changes the most rows of a sheet.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ExcelLimits withMaxRows(int most) {
        return new ExcelLimits(maxBytes, maxEntries, maxUnpackedBytes, maxRatio, most);
    }
}
