package nl.schakel.io.bind;

import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.Place;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.tree.Findings;

/** Where the parts of a model stand in the text from which it was read, so that what is found later has a line, too. */
public final class Positions {

    private final Trail root;

    Positions(Trail root) {
        this.root = root;
    }

    /**
     * Finds a part of the model in the text.
     *
     * @param path the path of the part
     * @return where it begins, or where the nearest part around it begins
     */
    public Optional<Position> of(ModelPath path) {
        Trail nearest = root;
        for (String segment : path.segments()) {
            Optional<Trail> step = nearest.step(segment);
            if (step.isEmpty()) {
                break;
            }
            nearest = step.get();
        }
        return Optional.of(nearest.position());
    }

    /**
     * Adds document, line and column to an issue that was found in the model.
     *
     * @param issue an issue with a path
     * @param findings the document that the model was read from
     * @return the issue with a full place
     */
    public Issue locate(Issue issue, Findings findings) {
        Optional<Place> place =
                issue.place().path().flatMap(path -> of(path).map(position -> findings.place(position, path)));
        return place.map(found -> new Issue(issue.code(), found, issue.value(), issue.requirement(), issue.advice()))
                .orElse(issue);
    }
}
