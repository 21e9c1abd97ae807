package nl.schakel.io.bind;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.io.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a model to one of its parts, and where that stands in the text. Its path is made when an issue needs it, and
 * its steps are sorted by name when a part is looked for: in a sound document nobody asks, and to do it for all parts would take longer
 * than to read them.
 */
final class Trail {

    private final @Nullable Trail holder;
    private final @Nullable String name;
    private final int number;
    private final Position position;

    /** The steps from here: the last one, from which each leads to the one before it. */
    private @Nullable Trail lastStep;

    private @Nullable Trail stepBefore;

    private @Nullable Map<String, Trail> stepsByName;
    private @Nullable ModelPath path;

    private Trail(@Nullable Trail holder, @Nullable String name, int number, Node node) {
        this.holder = holder;
        this.name = name;
        this.number = number;
        this.position = node.position();
        if (holder != null) {
            stepBefore = holder.lastStep;
            holder.lastStep = this;
        }
    }

    /** Begins at the root. */
    static Trail root(Node node) {
        return new Trail(null, null, 0, node);
    }

    /** Steps to a part of a record. */
    Trail part(String part, Node node) {
        return new Trail(this, part, 0, node);
    }

    /** Steps to an element of a list, or to a value by its key: by its name if that is a word, else by its number. */
    Trail element(@Nullable String called, int numbered, Node node) {
        return new Trail(this, called, numbered, node);
    }

    boolean isRoot() {
        return holder == null;
    }

    Position position() {
        return position;
    }

    ModelPath path() {
        ModelPath known = path;
        if (known == null) {
            known = holder == null ? ModelPath.ROOT : stepFrom(holder.path());
            path = known;
        }
        return known;
    }

    private ModelPath stepFrom(ModelPath around) {
        return number == 0 && name != null ? around.child(name) : around.element(Optional.ofNullable(name), number);
    }

    /** Finds a step by the last segment of its path; the first of those that share it. */
    Optional<Trail> step(String segment) {
        Map<String, Trail> known = stepsByName;
        if (known == null) {
            known = new HashMap<>();
            for (Trail step = lastStep; step != null; step = step.stepBefore) {
                known.put(step.stepFrom(ModelPath.ROOT).last(), step);
            }
            stepsByName = known;
        }
        return Optional.ofNullable(known.get(segment));
    }
}
