package nl.schakel.io.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.core.issue.Severity;

/** The issues of one document as they are found; after the most that may be collected, one says that the rest is left out. */
public final class Findings {

    private static final Comparator<Issue> BY_POSITION = Comparator.comparing(
            Findings::position, Comparator.comparingInt(Position::line).thenComparingInt(Position::column));

    private final Optional<String> document;
    private final int most;
    private final List<Issue> issues = new ArrayList<>();

    /**
     * Begins without issues.
     *
     * @param document the name of the document, if it has one
     * @param most the most issues that are collected
     */
    public Findings(Optional<String> document, int most) {
        this.document = document;
        this.most = most;
    }

    /**
     * Words a place in the document.
     *
     * @param position where it is
     * @param path what it is in the model
     * @return the place
     */
    public Place place(Position position, ModelPath path) {
        return new Place(document, Optional.of(position), Optional.of(path));
    }

    /**
     * Takes an issue.
     *
     * @param issue the issue; left out when the most are there already
     */
    public void add(Issue issue) {
        if (issues.size() < most) {
            issues.add(issue);
        } else if (issues.size() == most) {
            issues.add(Issue.of(
                    IssueCode.LIMIT,
                    issue.place(),
                    "",
                    "must not have more than " + most + " issues; the rest is left out",
                    ReadingEnded.raise("Solve those that are listed", "maxIssues", most)));
        }
    }

    /**
     * Words and takes an issue at a position.
     *
     * @param code the kind of trouble
     * @param position where it is
     * @param value what stands there
     * @param requirement what must hold, beginning with 'must'
     * @param advice what to do
     */
    public void add(IssueCode code, Position position, String value, String requirement, String advice) {
        add(Issue.of(code, new Place(document, Optional.of(position), Optional.empty()), value, requirement, advice));
    }

    /**
     * Words and takes an issue about the document as a whole.
     *
     * @param code the kind of trouble
     * @param value what it is about
     * @param requirement what must hold, beginning with 'must'
     * @param advice what to do
     */
    public void add(IssueCode code, String value, String requirement, String advice) {
        add(Issue.of(code, new Place(document, Optional.empty(), Optional.empty()), value, requirement, advice));
    }

    void add(ReadingEnded end) {
        add(end.code(), end.position(), end.value(), end.requirement(), end.advice());
    }

    /** {@return whether further issues are left out, so that nobody need look for them} */
    public boolean full() {
        return issues.size() > most;
    }

    /** {@return whether there is an issue that makes the document unfit for use} */
    public boolean failed() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /** {@return all issues in the order of their positions; those about the whole document first} */
    public List<Issue> sorted() {
        return issues.stream().sorted(BY_POSITION).toList();
    }

    private static Position position(Issue issue) {
        return issue.place().position().orElse(Lines.START);
    }
}
