package nl.schakel.io.tree;

import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;

/** The end of reading before the end of the text: unsound syntax, or a limit. */
final class ReadingEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final IssueCode code;
    private final transient Position position;
    private final String value;
    private final String requirement;
    private final String advice;

    ReadingEnded(IssueCode code, Position position, String value, String requirement, String advice) {
        super(requirement, null, false, false);
        this.code = code;
        this.position = position;
        this.value = value;
        this.requirement = requirement;
        this.advice = advice;
    }

    static ReadingEnded limit(Position position, String requirement, String advice, String setting, int most) {
        return new ReadingEnded(IssueCode.LIMIT, position, "", requirement + " " + most, raise(advice, setting, most));
    }

    static String raise(String advice, String setting, int most) {
        return advice + ", or raise ReadLimits." + setting + ", which is " + most + ".";
    }

    IssueCode code() {
        return code;
    }

    Position position() {
        return position;
    }

    String value() {
        return value;
    }

    String requirement() {
        return requirement;
    }

    String advice() {
        return advice;
    }
}
