package nl.schakel.io.tree;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text in YAML, without quotes if every reader of YAML 1.1 and 1.2 then takes it for that same text. */
final class PlainText {

    private static final String LETTER = "A-Za-z0-9\u00C0-\u024F";

    /** Signs that mean nothing in YAML once a text has begun. */
    private static final String SIGN = "()/'&+.,;!?%=_\u20AC\u2013\u2014\u2018\u2019\u201C\u201D\u2026-";

    private static final Pattern SAFE =
            Pattern.compile("[" + LETTER + "](?:[ " + LETTER + SIGN + "]*[" + LETTER + SIGN + "])?");

    /** What a reader may take for a number, a day or a time. */
    private static final Pattern NUMBER_LIKE =
            Pattern.compile("[0-9][0-9_.,+-]*(?:[eE][+-]?[0-9]+)?(?:[Tt ]+[0-9].*)?|0[xXoObB][0-9a-fA-F_]+");

    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

    private PlainText() {}

    static void write(String text, StringBuilder out) {
        if (isPlain(text)) {
            out.append(text);
        } else {
            Quoted.write(text, out);
        }
    }

    static boolean isPlain(String text) {
        return SAFE.matcher(text).matches()
                && !NUMBER_LIKE.matcher(text).matches()
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }
}
