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

    private final String factsKey;
    private final Map<ModelPath, Object> there = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    KnownPaths(Sourced document) {
        this.factsKey = document.factsKey();
        Walk.visit(document.facts(), there::put);
    }

    List<Issue> issues() {
        return issues;
    }

    void check(ModelPath at, ModelPath path) {
        if (!there.containsKey(path) && possible(path).isEmpty()) {
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
        Object value = there.get(path);
        if (value != null && Shapes.partsOf(value).isPresent()) {
            return Shapes.partsOf(value).map(Shape.class::cast);
        }
        return path.parent()
                .flatMap(this::possible)
                .filter(Shape.Parts.class::isInstance)
                .flatMap(holder -> ((Shape.Parts) holder).part(path.last()))
                .map(Part::shape)
                .map(shape -> shape instanceof Shape.Maybe maybe ? maybe.of() : shape);
    }

    private void refuse(ModelPath at, ModelPath path) {
        Set<ModelPath> known = new TreeSet<>(there.keySet());
        there.forEach((place, value) -> Shapes.partsOf(value).ifPresent(parts -> addPossible(known, place, parts)));
        issues.add(Issue.of(
                IssueCode.UNKNOWN_PATH,
                Place.at(at),
                path,
                "must lead to a part of the " + factsKey,
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
