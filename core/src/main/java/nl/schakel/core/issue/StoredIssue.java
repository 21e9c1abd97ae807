package nl.schakel.core.issue;

import java.io.Serializable;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import org.jspecify.annotations.Nullable;

/** An issue as an exception keeps it on its way to another machine, where a place without document, line or path has null and 0. */
record StoredIssue(
        IssueCode code,
        @Nullable String document,
        int line,
        int column,
        @Nullable String path,
        String value,
        String requirement,
        String advice)
        implements Serializable {

    static StoredIssue of(Issue issue) {
        Place place = issue.place();
        return new StoredIssue(
                issue.code(),
                place.document().orElse(null),
                place.position().map(Place.Position::line).orElse(0),
                place.position().map(Place.Position::column).orElse(0),
                place.path().map(ModelPath::toString).orElse(null),
                issue.value(),
                issue.requirement(),
                issue.advice());
    }

    Issue issue() {
        Place place = new Place(
                Optional.ofNullable(document),
                line == 0 ? Optional.empty() : Optional.of(new Place.Position(line, column)),
                Optional.ofNullable(path).map(ModelPath::parse));
        return new Issue(code, place, value, requirement, advice);
    }
}
