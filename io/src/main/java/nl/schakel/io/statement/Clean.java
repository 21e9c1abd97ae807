package nl.schakel.io.statement;

/** Text that can be stored in UTF-8. */
final class Clean {

    private static final char REPLACEMENT = '\uFFFD';

    private Clean() {}

    /** The character itself, or U+FFFD for half a pair of surrogates. */
    static int kept(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE ? REPLACEMENT : codePoint;
    }

    static String text(String words) {
        return words.codePoints()
                .map(Clean::kept)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
