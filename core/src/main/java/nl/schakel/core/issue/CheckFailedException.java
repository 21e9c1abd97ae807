package nl.schakel.core.issue;

import java.util.List;
import java.util.stream.Collectors;

/** A result was asked for where there is none, such as {@code read.orElseThrow()} of a faulty file; it says all issues. */
public final class CheckFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The issues, all of them. */
    private final transient List<Issue> issues;

    CheckFailedException(List<Issue> issues) {
        super(issues.stream().map(Issue::toString).collect(Collectors.joining("\n", "there is no result\n", "")));
        this.issues = List.copyOf(issues);
    }

    /** {@return all issues} */
    public List<Issue> issues() {
        return issues;
    }
}
