package nl.schakel.model.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Codes;
import org.jspecify.annotations.Nullable;

/** The paths into the facts of a document: to parts that are there, and to parts that could be. */
final class KnownPaths {

    private final Sourced document;
    private final List<Issue> issues = new ArrayList<>();

    KnownPaths(Sourced document) {
        this.document = document;
    }

    List<Issue> issues() {
        return issues;
    }

    /**
     * Checks a path.
     *
     * @param path the path
     * @param at where it is said, worded if it is refused
     */
    void check(ModelPath path, Supplier<ModelPath> at) {
        if (!new Descent(document.facts()).to(path).leadsSomewhere()) {
            refuse(at.get(), path);
        }
    }

    /** An absence may also name an element that a list lacks. */
    void checkAbsence(ModelPath path, Supplier<ModelPath> at) {
        boolean lacking = path.parent()
                .filter(list -> new Descent(document.facts()).to(list).isAtList())
                .isPresent();
        if (!lacking) {
            check(path, at);
        }
    }

    /** The way down a path, to what stands there or could stand there; what a list could hold has no path. */
    private static final class Descent {
        private Shape shape;
        private @Nullable Object there;
        private @Nullable Shape possible;

        Descent(Record facts) {
            this.shape = Shapes.of(facts.getClass());
            this.there = facts;
            this.possible = shape;
        }

        Descent to(ModelPath path) {
            if (!path.isRoot()) {
                path.parent().ifPresent(this::to);
                down(path.last());
            }
            return this;
        }

        private void down(String segment) {
            Shape could = possible instanceof Shape.Parts holder
                    ? holder.part(segment).map(Part::shape).orElse(null)
                    : null;
            Object above = there;
            there = null;
            if (above != null) {
                Walk.stepTo(segment, shape, above, this::arrive);
            }
            Optional<Shape.Parts> made = there == null ? Optional.empty() : Shapes.partsOf(there);
            possible = made.isPresent() ? made.get() : could instanceof Shape.Maybe maybe ? maybe.of() : could;
        }

        private void arrive(ModelPath path, Shape of, Object value) {
            shape = of;
            there = value;
        }

        boolean leadsSomewhere() {
            return there != null || possible != null;
        }

        boolean isAtList() {
            return possible instanceof Shape.Many;
        }
    }

    private void refuse(ModelPath at, ModelPath path) {
        Set<ModelPath> known = new TreeSet<>();
        Walk.visit(document.facts(), (place, value) -> {
            known.add(place);
            Shapes.partsOf(value).ifPresent(parts -> addPossible(known, place, parts));
        });
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
