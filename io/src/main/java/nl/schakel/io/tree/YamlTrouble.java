package nl.schakel.io.tree;

import java.util.Arrays;
import java.util.Optional;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What unsound YAML is called, in words that say what to do; the parser's own words only tell which it is. */
enum YamlTrouble {
    TAB("(TAB)", "must be indented with spaces", "Replace the tab by spaces."),
    START("cannot start any token", "must not begin with this character", "Put the text in double quotes."),
    COLON(
            "mapping values are not allowed",
            "must not hold ': ' here",
            "Line up the key with its neighbours, or put a text that holds ': ' in double quotes."),
    KEY(
            "could not find expected ':'",
            "must be a key with a colon",
            "Write 'key: value', or indent the line further if it continues the text above."),
    LONG_KEY(
            "key that is too long for the parser",
            "must not be longer than 1024 characters as a key",
            "Shorten the key; YAML reads no longer ones."),
    DASH(
            "sequence entries are not allowed",
            "must not begin a list here",
            "Begin the list on the next line, indented, with '- ' before each element."),
    QUOTE("found unexpected", "must end with a quote", "Close the quote that begins here."),
    ESCAPE("escape", "must be an escape of YAML", "Write \\\\ for a backslash, or put the text in single quotes."),
    AFTER_TEXT(
            "expected <block end>, but found '<scalar>'",
            "must not follow the end of a text",
            "Put the whole text in double quotes, and write \\\" for a quote within it."),
    INDENTATION(
            "expected <block end>",
            "must be indented like its neighbours",
            "Line up the keys of one group, and the '- ' of one list."),
    SECOND_GROUP(
            "<document start>", "must be indented like the first line", "Line up the keys of one group at the left."),
    OPEN_LIST(
            "expected ',' or ']'",
            "must be a list that is closed",
            "Write commas between elements, and ] after the last."),
    OPEN_GROUP(
            "expected ',' or '}'",
            "must be a group that is closed",
            "Write commas between keys, and } after the last."),
    OTHER(
            "",
            "must be sound YAML",
            "Look at this line and the one above it: indentation, ': ' after a key, quotes that are not closed.");

    private static final int LONGEST_KEY = 1024;

    private final String sign;
    private final String requirement;
    private final String advice;

    YamlTrouble(String sign, String requirement, String advice) {
        this.sign = sign;
        this.requirement = requirement;
        this.advice = advice;
    }

    /** Words what the parser refused; the position is where something began that does not end, or where it got stuck. */
    static ReadingEnded of(MarkedYamlEngineException refusal, String text) {
        String problem = Optional.ofNullable(refusal.getProblem()).orElse("");
        YamlTrouble trouble = Arrays.stream(values())
                .filter(each -> problem.contains(each.sign))
                .findFirst()
                .orElse(OTHER);
        if (trouble == KEY && isLong(refusal)) {
            return LONG_KEY.at(YamlEvents.position(refusal.getContextMark()), text);
        }
        Position position = YamlEvents.position(trouble == QUOTE ? refusal.getContextMark() : refusal.getProblemMark());
        return trouble.at(position, text);
    }

    /** The parser looks no further than 1024 characters on one line for the colon after a key. */
    private static boolean isLong(MarkedYamlEngineException refusal) {
        return refusal.getContextMark().isPresent()
                && refusal.getProblemMark().isPresent()
                && refusal.getContextMark().get().getLine()
                        == refusal.getProblemMark().get().getLine()
                && refusal.getProblemMark().get().getColumn()
                                - refusal.getContextMark().get().getColumn()
                        > LONGEST_KEY;
    }

    ReadingEnded at(Position position, String text) {
        String line = Lines.rest(text, new Position(position.line(), 1)).strip();
        return new ReadingEnded(IssueCode.SYNTAX, position, line, requirement, advice);
    }
}
