package nl.schakel.io.numbers.csv;

/** The guard against text that a spreadsheet would run as a formula, such as '=cmd|...'; what it adds it takes off again. */
public final class FormulaGuard {

    private static final String APOSTROPHE = "'";
    /** By which formulas begin, in their usual and their full-width forms. */
    private static final String BEGINNINGS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String QUOTES = "\"'`\u2018\u2019\u201C\u201D\uFF02\uFF07";

    private FormulaGuard() {}

    /** By which a spreadsheet of any setting cuts a line into cells. */
    private static final String SEPARATORS = ";,\t\r\n";

    private static final String SIGNS = "+-\uFF0B\uFF0D";

    /**
     * Puts an apostrophe before text that begins a formula, also after blanks, quotes and what cannot be seen; and within a text where a
     * spreadsheet with another separator would cut it and see a formula begin.
     *
     * @param text the text
     * @return the text as it is written
     */
    public static String guarded(String text) {
        StringBuilder guarded = new StringBuilder(beginsFormula(text) ? APOSTROPHE : "");
        for (int i = 0; i < text.length(); i++) {
            guarded.append(text.charAt(i));
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0 && cutBeginsFormula(text.substring(i + 1))) {
                guarded.append(APOSTROPHE);
            }
        }
        return guarded.toString();
    }

    /**
     * Takes off the apostrophes that stand where {@link #guarded} puts them: what was guarded is again what it was. Another text with an
     * apostrophe before a formula loses it too, as in a spreadsheet.
     *
     * @param written the text as it is written
     * @return the text
     */
    public static String unguarded(String written) {
        if (written.indexOf(APOSTROPHE) < 0) {
            return written;
        }
        int start = written.startsWith(APOSTROPHE) && beginsFormula(written.substring(1)) ? 1 : 0;
        StringBuilder text = new StringBuilder();
        for (int i = start; i < written.length(); i++) {
            text.append(written.charAt(i));
            if (SEPARATORS.indexOf(written.charAt(i)) >= 0
                    && written.startsWith(APOSTROPHE, i + 1)
                    && cutBeginsFormula(written.substring(i + 2))) {
                i++;
            }
        }
        return text.toString();
    }

    /** A sign with nothing after it, as in 'EUR 50,-', is none. */
    private static boolean cutBeginsFormula(String rest) {
        int at = 0;
        while (at < rest.length() && isSkipped(rest.codePointAt(at)) && SEPARATORS.indexOf(rest.charAt(at)) < 0) {
            at += Character.charCount(rest.codePointAt(at));
        }
        if (at == rest.length() || BEGINNINGS.indexOf(rest.charAt(at)) < 0) {
            return false;
        }
        boolean alone = at + 1 == rest.length()
                || isSkipped(rest.codePointAt(at + 1))
                || SEPARATORS.indexOf(rest.charAt(at + 1)) >= 0;
        return SIGNS.indexOf(rest.charAt(at)) < 0 || !alone;
    }

    private static boolean beginsFormula(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\t' || c == '\r' || c == '\n' || BEGINNINGS.indexOf(c) >= 0) {
                return true;
            }
            if (!isSkipped(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSkipped(int c) {
        return QUOTES.indexOf(c) >= 0
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
