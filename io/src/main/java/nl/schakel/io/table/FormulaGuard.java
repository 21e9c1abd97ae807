package nl.schakel.io.table;

/** The guard against text that a spreadsheet would run as a formula, such as '=cmd|...'. */
final class FormulaGuard {

    private static final String APOSTROPHE = "'";
    /** By which formulas begin, in their usual and their full-width forms. */
    private static final String BEGINNINGS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String QUOTES = "\"'`\u2018\u2019\u201C\u201D\uFF02\uFF07";

    private FormulaGuard() {}

    /** Puts an apostrophe before text that begins a formula, also after blanks, quotes and what cannot be seen. */
    static String guarded(String text) {
        return beginsFormula(text) ? APOSTROPHE + text : text;
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
