package nl.schakel.io.tree;

/** The characters that a document may hold as they are; the others can only be written as an escape. */
public final class Characters {

    private Characters() {}

    /**
     * Says whether a character may stand in a document or in a cell: what YAML calls printable, which of those that cannot be seen is tabs and
     * line breaks only, of which U+0085 is one.
     *
     * @param codePoint the character
     * @return whether it may
     */
    public static boolean readable(int codePoint) {
        return codePoint >= 0x20 && codePoint <= 0x7E
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint == '\t'
                || codePoint == 0x85
                || codePoint >= 0xA0 && codePoint <= 0xFFFD && !surrogate(codePoint)
                || codePoint >= 0x10000;
    }

    /** Skips letters, digits, signs and line feeds of ASCII, of which most of a document consists. */
    static int afterVisible(String text, int from) {
        int index = from;
        while (index < text.length()
                && (text.charAt(index) >= ' ' && text.charAt(index) <= '~' || text.charAt(index) == '\n')) {
            index++;
        }
        return index;
    }

    /** Says whether a character is written as it is: readable, and neither a line break nor a mark of byte order. */
    static boolean plain(int codePoint) {
        return readable(codePoint)
                && codePoint >= 0x20
                && codePoint != 0x85
                && codePoint != 0x2028
                && codePoint != 0x2029
                && codePoint != 0xFEFF;
    }

    /** Says whether a text consists of whole characters, without half of a surrogate pair. */
    static boolean whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (surrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(Characters::surrogate);
            }
        }
        return true;
    }

    private static boolean surrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
