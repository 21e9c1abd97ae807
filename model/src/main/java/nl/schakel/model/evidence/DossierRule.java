package nl.schakel.model.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.shape.Identifier;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Codes;

/** A rule that a dossier as a whole must keep, such as 'every reference leads to something'. */
public enum DossierRule {
    /** No two elements of a list bear the same id. */
    UNIQUE_IDS(DossierRule::uniqueIds),
    /** Every id that is referred to is borne by an element. */
    KNOWN_REFERENCES(DossierRule::knownReferences),
    /** Every path of provenance, claims, absences and completeness leads to a part of the partnership, or to one that could be there. */
    KNOWN_PATHS(DossierRule::knownPaths),
    /** Every fact has a source, in a dossier that gives sources at all. */
    SOURCED_FACTS(DossierRule::sourcedFacts);

    private static final ModelPath PARTNERSHIP = ModelPath.of("partnership");

    private final Function<Dossier, List<Issue>> check;

    DossierRule(Function<Dossier, List<Issue>> check) {
        this.check = check;
    }

    /**
     * Checks a dossier against this rule.
     *
     * @param dossier the dossier
     * @return the issues, with paths from the dossier's root; none if it keeps the rule
     */
    public List<Issue> check(Dossier dossier) {
        return check.apply(dossier);
    }

    static List<Issue> checkAll(Dossier dossier) {
        return Stream.of(values()).flatMap(rule -> rule.check(dossier).stream()).toList();
    }

    private static List<Issue> uniqueIds(Dossier dossier) {
        List<Issue> issues = new ArrayList<>();
        Walk.visit(dossier, (path, value) -> {
            if (value instanceof List<?> list) {
                Set<Object> seen = new HashSet<>();
                list.stream().flatMap(element -> definedBy(element).stream()).forEach(id -> {
                    if (!seen.add(id)) {
                        issues.add(Issue.of(
                                IssueCode.DUPLICATE_ID,
                                Place.at(path),
                                id,
                                "must be borne by one element only",
                                "Give the second one another id."));
                    }
                });
            }
        });
        return issues;
    }

    private static List<Issue> knownReferences(Dossier dossier) {
        Set<Identifier> defined = new LinkedHashSet<>();
        Walk.visit(dossier, (path, value) -> defined.addAll(definedBy(value)));
        List<Issue> issues = new ArrayList<>();
        Walk.visit(dossier, (path, value) -> {
            if (value instanceof Identifier id
                    && !(id instanceof PartnershipId)
                    && !id.predefined()
                    && !defined.contains(id)) {
                List<String> near = defined.stream()
                        .filter(known -> known.getClass() == id.getClass())
                        .map(Identifier::value)
                        .toList();
                issues.add(Issue.of(
                        IssueCode.UNKNOWN_REFERENCE,
                        Place.at(path),
                        id,
                        "must be the id of an element",
                        Codes.didYouMean(
                                id.value(),
                                near,
                                near.isEmpty()
                                        ? "Add the element."
                                        : "Add the element, or refer to one of: " + String.join(", ", near) + ".")));
            }
        });
        return issues;
    }

    private static List<? extends Identifier> definedBy(Object value) {
        return Shapes.partsOf(value)
                .flatMap(parts -> parts.part(Part.ID))
                .filter(Part::definesName)
                .map(id -> (Identifier) id.of((Record) value))
                .stream()
                .toList();
    }

    private static List<Issue> knownPaths(Dossier dossier) {
        Set<ModelPath> there = new HashSet<>();
        Walk.visit(dossier.partnership(), (path, value) -> {
            there.add(path);
            Shapes.partsOf(value).ifPresent(parts -> addPossible(there, path, parts));
        });
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < dossier.provenance().size(); i++) {
            ModelPath at = ModelPath.of("provenance", Integer.toString(i + 1), "covers");
            dossier.provenance().get(i).covers().forEach(path -> addUnknown(issues, there, at, path));
        }
        ModelPath complete = ModelPath.of("complete");
        dossier.complete().parts().forEach(path -> addUnknown(issues, there, complete, path));
        for (int i = 0; i < dossier.claims().size(); i++) {
            ModelPath at = ModelPath.of("claims", Integer.toString(i + 1), "path");
            addUnknown(issues, there, at, dossier.claims().get(i).path());
        }
        for (int i = 0; i < dossier.absences().size(); i++) {
            ModelPath at = ModelPath.of("absences", Integer.toString(i + 1), "path");
            addUnknown(issues, there, at, dossier.absences().get(i).path());
        }
        return issues;
    }

    private static void addPossible(Set<ModelPath> there, ModelPath path, Shape shape) {
        there.add(path);
        if (shape instanceof Shape.Maybe maybe) {
            addPossible(there, path, maybe.of());
        } else if (shape instanceof Shape.Parts parts) {
            parts.parts().forEach(part -> addPossible(there, path.child(part.name()), part.shape()));
        }
    }

    private static void addUnknown(List<Issue> issues, Set<ModelPath> there, ModelPath at, ModelPath path) {
        if (!there.contains(path)) {
            List<String> known =
                    there.stream().map(ModelPath::toString).sorted().toList();
            issues.add(Issue.of(
                    IssueCode.UNKNOWN_PATH,
                    Place.at(at),
                    path,
                    "must lead to a part of the partnership",
                    Codes.didYouMean(
                            path.toString(),
                            known,
                            "Write the names of the parts with / between them, elements by their id.")));
        }
    }

    private static List<Issue> sourcedFacts(Dossier dossier) {
        if (dossier.provenance().isEmpty()) {
            return List.of();
        }
        AsOf view = dossier.asOf(dossier.asOf());
        return Walk.leaves(dossier.partnership()).stream()
                .filter(leaf -> view.source(leaf.path()).isEmpty())
                .map(leaf -> Issue.of(
                        IssueCode.NO_SOURCE,
                        Place.at(join(PARTNERSHIP, leaf.path())),
                        Shapes.format(leaf.value()),
                        "must be covered by a source",
                        "Add its path, or that of a part around it, to an entry of provenance."))
                .toList();
    }

    private static ModelPath join(ModelPath front, ModelPath rest) {
        ModelPath joined = front;
        for (String segment : rest.segments()) {
            joined = joined.child(segment);
        }
        return joined;
    }
}
