package nl.schakel.core.issue;

/** How bad an issue is, such as 'error'. */
public enum Severity {
    /** It cannot be used as it is. */
    ERROR,
    /** It can be used, but is doubtful or incomplete. */
    WARNING
}
