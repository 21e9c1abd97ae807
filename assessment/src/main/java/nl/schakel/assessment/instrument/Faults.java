package nl.schakel.assessment.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;

/** What is wrong in a value of several parts: all of it, each with its place, and not only what is found first. */
final class Faults {

    private final List<InvalidValueException> refusals = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    /** Takes what does not hold; a refusal is worded only then, since wording one takes a while. */
    void hold(boolean holds, IssueCode code, ModelPath path, Supplier<InvalidValueException> otherwise) {
        if (!holds) {
            InvalidValueException refusal = otherwise.get();
            refusals.add(refusal);
            issues.add(Issue.of(code, Place.at(path), refusal.value(), refusal.requirement(), refusal.advice()));
        }
    }

    boolean none() {
        return refusals.isEmpty();
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** Throws what is wrong: a single fault in its own words, several as one. */
    void refuse(String name, Object value) {
        if (refusals.size() == 1) {
            throw refusals.get(0);
        }
        if (!none()) {
            throw Check.refused(name, value, "must not have these faults: " + told(), advice());
        }
    }

    private String told() {
        return refusals.stream()
                .map(fault -> fault.name() + " [" + fault.value() + "] " + fault.requirement())
                .collect(Collectors.joining("; "));
    }

    private String advice() {
        return refusals.stream().map(InvalidValueException::advice).distinct().collect(Collectors.joining(" "));
    }
}
