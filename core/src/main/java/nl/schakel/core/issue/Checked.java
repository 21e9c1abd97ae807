package nl.schakel.core.issue;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.check.Check;
import org.jspecify.annotations.Nullable;

/**
 * A result with the issues that came up on the way, such as a dossier that was read with two warnings.
 *
 * @param <T> the type of the result
 * @param value the result; absent if there is an error
 * @param issues all issues, in the order of their places
 */
public record Checked<T>(Optional<T> value, List<Issue> issues) {

    /** Refuses a result beside an error, and no result without one. */
    public Checked {
        Check.given(value, "value");
        issues = Check.list(issues, "issues");
        boolean failed = issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        if (failed == value.isPresent()) {
            throw new IllegalStateException("Impossible state: a result and an error exclude each other");
        }
    }

    /**
     * Joins a result and its issues.
     *
     * @param <T> the type of the result
     * @param value the result, or null if there is none; dropped if there is an error
     * @param issues the issues
     * @return the checked result
     */
    public static <T> Checked<T> of(@Nullable T value, List<Issue> issues) {
        boolean failed = issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        return new Checked<>(failed ? Optional.empty() : Optional.ofNullable(value), issues);
    }

    /**
     * Gives the result.
     *
     * @return the result
     * @throws CheckFailedException with all issues in its message, if there is none
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new CheckFailedException(issues));
    }
}
