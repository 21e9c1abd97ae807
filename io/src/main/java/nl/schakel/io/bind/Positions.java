package nl.schakel.io.bind;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.Place;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.tree.Findings;

/** Where the parts of a model stand in the text from which it was read, so that what is found later has a line, too. */
public final class Positions {

    private final Map<ModelPath, Position> positions = new HashMap<>();

    Positions() {}

    void note(ModelPath path, Position position) {
        positions.putIfAbsent(path, position);
    }

    /**
     * Finds a part of the model in the text.
     *
     * @param path the path of the part
     * @return where it begins, or where the nearest part around it begins
     */
    public Optional<Position> of(ModelPath path) {
        Optional<ModelPath> nearest = Optional.of(path);
        while (nearest.isPresent() && !positions.containsKey(nearest.get())) {
            nearest = nearest.get().parent();
        }
        return nearest.map(positions::get);
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
