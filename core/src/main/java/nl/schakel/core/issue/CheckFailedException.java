package nl.schakel.core.issue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A result was asked for where there is none, such as {@code read.orElseThrow()} of a faulty file; it says all issues, also after it was
 * serialized.
 */
public final class CheckFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The issues, all of them. */
    private final StoredIssue[] stored;

    CheckFailedException(List<Issue> issues) {
        super(issues.stream().map(Issue::toString).collect(Collectors.joining("\n", "there is no result\n", "")));
        this.stored = issues.stream().map(StoredIssue::of).toArray(StoredIssue[]::new);
    }

    /** {@return all issues} */
    public List<Issue> issues() {
        return Arrays.stream(stored).map(StoredIssue::issue).toList();
    }
}
