package nl.schakel.core.issue;

import nl.schakel.core.text.Codes;

/** The registry of all kinds of trouble, such as 'unknown-reference'; a code never changes its meaning. */
public enum IssueCode {
    /** The text is not sound YAML or JSON. */
    SYNTAX(Severity.ERROR),
    /** The text is not sound in its encoding. */
    ENCODING(Severity.ERROR),
    /** The text uses something of YAML that is refused: aliases, anchors, tags, merge keys, further documents. */
    NOT_ALLOWED(Severity.ERROR),
    /** The text is larger, deeper or longer than a limit. */
    LIMIT(Severity.ERROR),
    /** The file cannot be read. */
    UNREADABLE(Severity.ERROR),
    /** A key stands twice in one place. */
    DUPLICATE_KEY(Severity.ERROR),
    /** A key that has no meaning there. */
    UNKNOWN_KEY(Severity.ERROR),
    /** A part that must be there is missing. */
    MISSING(Severity.ERROR),
    /** A text stands where a list or a group of keys belongs, or the reverse. */
    WRONG_FORM(Severity.ERROR),
    /** A value that cannot exist, such as a share of 6/5. */
    WRONG_VALUE(Severity.ERROR),
    /** Two elements of one list bear the same id. */
    DUPLICATE_ID(Severity.ERROR),
    /** An id that nothing bears. */
    UNKNOWN_REFERENCE(Severity.ERROR),
    /** A path that leads to nothing. */
    UNKNOWN_PATH(Severity.ERROR),
    /** A document of a newer format than this library reads. */
    NEWER_FORMAT(Severity.ERROR),
    /** Something that should be there for the model to be of use. */
    INCOMPLETE(Severity.WARNING),
    /** Something that hardly can be meant. */
    DOUBTFUL(Severity.WARNING),
    /** A fact that no source covers. */
    NO_SOURCE(Severity.WARNING);

    private final Severity severity;

    IssueCode(Severity severity) {
        this.severity = severity;
    }

    /** {@return how bad issues of this kind are} */
    public Severity severity() {
        return severity;
    }

    @Override
    public String toString() {
        return Codes.of(this);
    }
}
