package nl.schakel.io.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;

/**
 * The limits of what a reader takes in, such as at most 64 levels or 200,000 rows; they hold on every entry point, and an issue names the
 * setting that would raise one. Immutable: {@code ReadLimits.standard().withMaxRows(1_000)}.
 *
 * <p>Within the standard limits, reading a document takes at most 192 MB of heap, whatever it holds; the most of it goes to its nodes, so that
 * {@code withMaxNodes} bounds it.
 */
public final class ReadLimits {

    private static final int MOST = 500_000_000;
    private static final ReadLimits STANDARD = new ReadLimits(Arrays.stream(Setting.values())
            .mapToInt(setting -> setting.standard)
            .toArray());

    private final int[] values;

    /** Each setting with its name, what holds where none is given, and the most that memory could keep. */
    private enum Setting {
        MAX_CHARACTERS("maxCharacters", 10_000_000, MOST),
        MAX_DEPTH("maxDepth", 64, 500),
        MAX_NODES("maxNodes", 1_000_000, MOST),
        MAX_TEXT_LENGTH("maxTextLength", 100_000, MOST),
        MAX_ROWS("maxRows", 200_000, MOST),
        MAX_ISSUES("maxIssues", 1_000, MOST),
        MAX_WORKBOOK_BYTES("maxWorkbookBytes", 20_000_000, MOST),
        MAX_WORKBOOK_FILES("maxWorkbookFiles", 1_000, MOST),
        MAX_UNPACKED_BYTES("maxUnpackedBytes", 100_000_000, MOST),
        MAX_UNPACKED_RATIO("maxUnpackedRatio", 200, MOST);

        private final String title;
        private final int standard;
        private final int most;

        Setting(String title, int standard, int most) {
            this.title = title;
            this.standard = standard;
            this.most = most;
        }
    }

    private ReadLimits(int... values) {
        this.values = values;
    }

    /**
     * Gives the limits that hold where none are given: ten million characters, 64 levels, a million nodes or cells of 100,000 characters,
     * 200,000 rows, 1,000 issues, and workbooks of 20 MB with 1,000 files, which become at most 100 MB and 200 times as large.
     *
     * @return the limits
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    private int of(Setting setting) {
        return values[setting.ordinal()];
    }

    private ReadLimits with(Setting setting, int most) {
        Check.that(
                most >= 1 && most <= setting.most,
                setting.title,
                most,
                "must lie between 1 and " + setting.most,
                "Take ReadLimits.standard() and change one limit.");
        int[] changed = values.clone();
        changed[setting.ordinal()] = most;
        return new ReadLimits(changed);
    }

    /** {@return the most characters of a document or a text; more are never held in memory} */
    public int maxCharacters() {
        return of(Setting.MAX_CHARACTERS);
    }

    /**
     * Changes the most characters of a document or a text.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxCharacters(int most) {
        return with(Setting.MAX_CHARACTERS, most);
    }

    /** {@return the most levels of keys and lists within each other} */
    public int maxDepth() {
        return of(Setting.MAX_DEPTH);
    }

    /**
     * Changes the most levels of keys and lists within each other.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxDepth(int most) {
        return with(Setting.MAX_DEPTH, most);
    }

    /** {@return the most keys, values and list elements of a document, or cells of a table} */
    public int maxNodes() {
        return of(Setting.MAX_NODES);
    }

    /**
     * Changes the most keys, values and list elements of a document, or cells of a table.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxNodes(int most) {
        return with(Setting.MAX_NODES, most);
    }

    /** {@return the most characters of one key, value or cell} */
    public int maxTextLength() {
        return of(Setting.MAX_TEXT_LENGTH);
    }

    /**
     * Changes the most characters of one key, value or cell.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxTextLength(int most) {
        return with(Setting.MAX_TEXT_LENGTH, most);
    }

    /** {@return the most rows of a table, its header and blank ones among them} */
    public int maxRows() {
        return of(Setting.MAX_ROWS);
    }

    /**
     * Changes the most rows of a table, its header and blank ones among them.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxRows(int most) {
        return with(Setting.MAX_ROWS, most);
    }

    /** {@return the most issues that are collected before the rest is left out} */
    public int maxIssues() {
        return of(Setting.MAX_ISSUES);
    }

    /**
     * Changes the most issues that are collected before the rest is left out.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxIssues(int most) {
        return with(Setting.MAX_ISSUES, most);
    }

    /** {@return the most bytes of a workbook of Excel} */
    public int maxWorkbookBytes() {
        return of(Setting.MAX_WORKBOOK_BYTES);
    }

    /**
     * Changes the most bytes of a workbook of Excel.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxWorkbookBytes(int most) {
        return with(Setting.MAX_WORKBOOK_BYTES, most);
    }

    /** {@return the most files within a workbook} */
    public int maxWorkbookFiles() {
        return of(Setting.MAX_WORKBOOK_FILES);
    }

    /**
     * Changes the most files within a workbook.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxWorkbookFiles(int most) {
        return with(Setting.MAX_WORKBOOK_FILES, most);
    }

    /** {@return the most bytes of all files within a workbook together, once unpacked} */
    public int maxUnpackedBytes() {
        return of(Setting.MAX_UNPACKED_BYTES);
    }

    /**
     * Changes the most bytes of all files within a workbook together, once unpacked.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxUnpackedBytes(int most) {
        return with(Setting.MAX_UNPACKED_BYTES, most);
    }

    /** {@return the most bytes that one byte of a workbook may become, once unpacked; a million bytes in all are always allowed} */
    public int maxUnpackedRatio() {
        return of(Setting.MAX_UNPACKED_RATIO);
    }

    /**
     * Changes the most bytes that one byte of a workbook may become, once unpacked; a million bytes in all are always allowed.
     *
     * @param most the new limit
     * @return the changed limits
     */
    public ReadLimits withMaxUnpackedRatio(int most) {
        return with(Setting.MAX_UNPACKED_RATIO, most);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadLimits limits && Arrays.equals(values, limits.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** {@return all settings, such as 'ReadLimits[maxCharacters=10000000, maxDepth=64, ...]'} */
    @Override
    public String toString() {
        return Arrays.stream(Setting.values())
                .map(setting -> setting.title + "=" + of(setting))
                .collect(Collectors.joining(", ", "ReadLimits[", "]"));
    }
}
