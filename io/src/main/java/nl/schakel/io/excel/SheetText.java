package nl.schakel.io.excel;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of texts in a workbook, in which '_x000D_' stands for a character that XML cannot hold. */
public final class SheetText {

    private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SheetText() {}

    /**
     * Gives the text that a form stands for.
     *
     * @param form the form
     * @return the text
     */
    public static String decoded(String form) {
        return CODED.matcher(form)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    /**
     * Gives the form of a text: coded are what XML cannot hold or would change, and what would be taken for a code.
     *
     * @param text the text
     * @return the form
     */
    public static String coded(String text) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean seemsCoded =
                    c == '_' && CODED.matcher(text).region(i, text.length()).lookingAt();
            if (seemsCoded || c < ' ' && c != '\n' && c != '\t' || c == '\uFFFE' || c == '\uFFFF') {
                form.append("_x").append(hex(c)).append('_');
            } else {
                form.append(c);
            }
        }
        return form.toString();
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
