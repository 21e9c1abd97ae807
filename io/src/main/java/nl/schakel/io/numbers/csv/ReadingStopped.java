package nl.schakel.io.numbers.csv;

import java.io.IOException;
import java.util.Optional;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.tree.Findings;

/** The end of a stream before its end: its encoding is unsound, or it passes a limit. */
final class ReadingStopped extends IOException {

    private static final long serialVersionUID = 1L;

    private final IssueCode code;
    private final transient Optional<Position> position;
    private final String value;
    private final String requirement;
    private final String advice;

    ReadingStopped(IssueCode code, Optional<Position> position, String value, String requirement, String advice) {
        super(requirement);
        this.code = code;
        this.position = position;
        this.value = value;
        this.requirement = requirement;
        this.advice = advice;
    }

    void report(Findings findings) {
        position.ifPresentOrElse(
                at -> findings.add(code, at, value, requirement, advice),
                () -> findings.add(code, value, requirement, advice));
    }
}
