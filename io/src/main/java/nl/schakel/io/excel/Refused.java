package nl.schakel.io.excel;

import java.util.Optional;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.tree.Findings;

/** The end of reading a workbook: it is unsound, over a limit, or of another kind. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final IssueCode code;
    private final transient Optional<Position> position;
    private final String value;
    private final String requirement;
    private final String advice;

    Refused(IssueCode code, Optional<Position> position, String value, String requirement, String advice) {
        super(requirement, null, false, false);
        this.code = code;
        this.position = position;
        this.value = value;
        this.requirement = requirement;
        this.advice = advice;
    }

    static Refused of(IssueCode code, String value, String requirement, String advice) {
        return new Refused(code, Optional.empty(), value, requirement, advice);
    }

    static Refused limit(String requirement, String advice, String setting, int most) {
        return of(
                IssueCode.LIMIT,
                "",
                requirement + " " + most,
                advice + ", or raise " + setting + ", which is " + most + ".");
    }

    static Refused unsound(String what) {
        return of(
                IssueCode.SYNTAX,
                what,
                "must be a sound workbook of Excel (.xlsx)",
                "Open it in Excel and save it anew.");
    }

    void report(Findings findings) {
        position.ifPresentOrElse(
                at -> findings.add(code, at, value, requirement, advice),
                () -> findings.add(code, value, requirement, advice));
    }
}
