package nl.schakel.model.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Codes;

/** The paths into the facts of a document: to parts that are there, and to parts that could be. */
final class KnownPaths {

    private final Sourced document;
    private final Map<ModelPath, Object> there = new HashMap<>();
    private final Map<ModelPath, Shape> unopened = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    KnownPaths(Sourced document) {
        this.document = document;
        arrive(ModelPath.ROOT, Shapes.of(document.facts().getClass()), document.facts());
    }

    List<Issue> issues() {
        return issues;
    }

    void check(ModelPath at, ModelPath path) {
        if (possible(path).isEmpty() && !there.containsKey(path)) {
            refuse(at, path);
        }
    }

    /** An absence may also name an element that a list lacks. */
    void checkAbsence(ModelPath at, ModelPath path) {
        boolean lacking = path.parent()
                .filter(list ->
                        possible(list).filter(Shape.Many.class::isInstance).isPresent())
                .isPresent();
        if (!lacking) {
            check(at, path);
        }
    }

    /** Finds what stands at a path, or could stand there; what a list could hold has no path. */
    private Optional<Shape> possible(ModelPath path) {
        ModelPath at = ModelPath.ROOT;
        Optional<Shape> found = partsAt(at);
        for (String segment : path.segments()) {
            open(at);
            at = at.child(segment);
            Optional<Shape> could = found.filter(Shape.Parts.class::isInstance)
                    .flatMap(holder -> ((Shape.Parts) holder).part(segment))
                    .map(Part::shape)
                    .map(shape -> shape instanceof Shape.Maybe maybe ? maybe.of() : shape);
            found = partsAt(at).or(() -> could);
        }
        return found;
    }

    private Optional<Shape> partsAt(ModelPath path) {
        return Optional.ofNullable(there.get(path)).flatMap(Shapes::partsOf).map(Shape.class::cast);
    }

    /** Looks into a part the first time that a path leads through it: few paths lead into most of the facts. */
    private void open(ModelPath path) {
        Shape shape = unopened.remove(path);
        if (shape != null) {
            Walk.steps(path, shape, there.get(path), false, this::arrive);
        }
    }

    private void arrive(ModelPath path, Shape shape, Object value) {
        there.put(path, value);
        unopened.put(path, shape);
    }

    private void refuse(ModelPath at, ModelPath path) {
        Walk.visit(document.facts(), there::put);
        Set<ModelPath> known = new TreeSet<>(there.keySet());
        there.forEach((place, value) -> Shapes.partsOf(value).ifPresent(parts -> addPossible(known, place, parts)));
        issues.add(Issue.of(
                IssueCode.UNKNOWN_PATH,
                Place.at(at),
                path,
                "must lead to a part of the " + document.factsKey(),
                Codes.didYouMean(
                        path.toString(),
                        known.stream().map(ModelPath::toString).sorted().toList(),
                        "Write the names of the parts with / between them, elements by their id.")));
    }

    private static void addPossible(Set<ModelPath> known, ModelPath path, Shape shape) {
        known.add(path);
        if (shape instanceof Shape.Maybe maybe) {
            addPossible(known, path, maybe.of());
        } else if (shape instanceof Shape.Parts parts) {
            parts.parts().forEach(part -> addPossible(known, path.child(part.name()), part.shape()));
        }
    }
}
