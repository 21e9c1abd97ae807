package nl.schakel.io.tree;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import tools.jackson.core.JacksonException;

/** What unsound JSON is called, in words that say what to do; the parser's own words only tell which it is. */
enum JsonTrouble {
    END(
            "Unexpected end-of-input",
            "",
            "must not end here",
            "Close what is still open: a quote with \", a list with ], a group of keys with }."),
    SINGLE_QUOTE(
            "Unexpected character", "'", "must be in double quotes", "Replace the single quotes by double quotes."),
    COMMENT("Unexpected character", "/", "must not be a comment", "Remove it; JSON has no comments."),
    LAST_COMMA("to start property name", "}", "must not follow a comma", "Remove the comma before it."),
    KEY("to start property name", "", "must be a key in double quotes", "Write \"key\": value."),
    COLON("colon", "", "must follow a colon", "Write \"key\": value."),
    COMMA("comma", "", "must follow a comma", "Write a comma between two values."),
    EMPTY_PLACE("expected a valid value", ",", "must follow a value", "Remove the comma that is too many."),
    LAST_COMMA_OF_LIST("expected a valid value", "]", "must not follow a comma", "Remove the comma before it."),
    POINT("expected a valid value", ".", Words.NUMBER, Words.WRITE_NUMBER),
    TAB_IN_TEXT("CTRL-CHAR, code 9)", "", "must not be a tab within quotes", "Write \\t."),
    HALF_CHARACTER(
            "surrogate",
            "",
            "must hold whole characters only",
            "Write the character itself instead of half of its escape."),
    LINE_BREAK(
            "Illegal unquoted character",
            "",
            "must not break off within quotes",
            "Write \\n for a line break, and close the quote on the same line."),
    ESCAPE("escape", "", "must be an escape of JSON", "Write \\\\ for a backslash."),
    NUMBER("numeric value", "", Words.NUMBER, Words.WRITE_NUMBER),
    CLOSE("close marker", "", "must close what is open", "Close a list with ], a group of keys with }."),
    OTHER("", "", "must be a value of JSON", "Write a text in double quotes; true, false and whole numbers without.");

    /** Words that several share. */
    private static final class Words {
        static final String NUMBER = "must be a number of JSON";
        static final String WRITE_NUMBER =
                "Write it without leading zero, without plus, and with digits on both sides of the point; or in quotes.";
    }

    private static final Pattern WORD = Pattern.compile("Non-standard token '([^']+)'");

    private final String sign;
    private final String start;
    private final String requirement;
    private final String advice;

    JsonTrouble(String sign, String start, String requirement, String advice) {
        this.sign = sign;
        this.start = start;
        this.requirement = requirement;
        this.advice = advice;
    }

    /** Where the trouble begins: the parser stands behind a word such as NaN when it refuses it. */
    private static Position start(JacksonException refusal) {
        Position position = JsonTokens.position(refusal.getLocation());
        Matcher word = WORD.matcher(refusal.getOriginalMessage());
        return word.find() && position.column() > word.group(1).length()
                ? new Position(
                        position.line(), position.column() - word.group(1).length())
                : position;
    }

    /** Words what the parser refused. */
    static ReadingEnded of(JacksonException refusal, String text) {
        Position position = start(refusal);
        String rest = Lines.rest(text, position).strip();
        JsonTrouble trouble = Arrays.stream(values())
                .filter(each -> refusal.getOriginalMessage().contains(each.sign) && rest.startsWith(each.start))
                .findFirst()
                .orElse(OTHER);
        return new ReadingEnded(IssueCode.SYNTAX, position, rest, trouble.requirement, trouble.advice);
    }
}
