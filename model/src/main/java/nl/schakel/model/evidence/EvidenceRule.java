package nl.schakel.model.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.shape.Identifier;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Codes;
import nl.schakel.model.partnership.Partnership;

/** A rule that a dossier or a survey as a whole must keep, such as 'every reference leads to something'. */
public enum EvidenceRule {
    /** No two elements of a list bear the same id. */
    UNIQUE_IDS(EvidenceRule::uniqueIds),
    /** Every id that is referred to is borne by an element. */
    KNOWN_REFERENCES(EvidenceRule::knownReferences),
    /**
     * Every path of provenance, claims, absences, completeness and law-differences leads to a part of the facts, or to one that could
     * be there; an absence may also name an element that a list lacks, such as partners/employers.
     */
    KNOWN_PATHS(EvidenceRule::knownPaths),
    /** Every fact has a source, in a dossier that gives sources at all. */
    SOURCED_FACTS(EvidenceRule::sourcedFacts),
    /** What there is one of at a time, such as the membership of a member, is not stated twice for periods that surely overlap. */
    ONE_AT_A_TIME(EvidenceRule::oneAtATime);

    private final BiFunction<Record, Sourced, List<Issue>> check;

    EvidenceRule(BiFunction<Record, Sourced, List<Issue>> check) {
        this.check = check;
    }

    /**
     * Checks a document against this rule.
     *
     * @param <D> the type of the document
     * @param document a dossier or a survey
     * @return the issues, with paths from the document's root; none if it keeps the rule
     */
    public <D extends Record & Sourced> List<Issue> check(D document) {
        return check.apply(document, document);
    }

    /**
     * Checks a document against all rules.
     *
     * @param <D> the type of the document
     * @param document a dossier or a survey
     * @return the issues, with paths from the document's root
     */
    public static <D extends Record & Sourced> List<Issue> checkAll(D document) {
        return Stream.of(values())
                .flatMap(rule -> rule.check(document).stream())
                .toList();
    }

    private static List<Issue> uniqueIds(Record document, Sourced sourced) {
        List<Issue> issues = new ArrayList<>();
        Walk.visit(document, (path, value) -> {
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

    private static List<Issue> knownReferences(Record document, Sourced sourced) {
        Set<Identifier> defined = new LinkedHashSet<>();
        Map<ModelPath, Identifier> referred = new LinkedHashMap<>();
        Walk.visit(document, (path, value) -> {
            defined.addAll(definedBy(value));
            if (value instanceof Identifier id && !id.mayBeElsewhere() && !id.predefined()) {
                referred.put(path, id);
            }
        });
        List<Issue> issues = new ArrayList<>();
        referred.forEach((path, id) -> {
            if (!defined.contains(id)) {
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
        return Shapes.partsOf(value).flatMap(Shape.Parts::id).map(id -> (Identifier) id.of((Record) value)).stream()
                .toList();
    }

    private static List<Issue> knownPaths(Record document, Sourced sourced) {
        KnownPaths known = new KnownPaths(sourced);
        for (int i = 0; i < sourced.provenance().size(); i++) {
            int number = i + 1;
            for (ModelPath path : sourced.provenance().get(i).covers()) {
                known.check(path, () -> numbered("provenance", number, "covers"));
            }
        }
        sourced.complete().parts().forEach(path -> known.check(path, () -> ModelPath.of("complete")));
        for (int i = 0; i < sourced.claims().size(); i++) {
            int number = i + 1;
            known.check(sourced.claims().get(i).path(), () -> numbered("claims", number, "path"));
        }
        for (int i = 0; i < sourced.absences().size(); i++) {
            int number = i + 1;
            known.checkAbsence(sourced.absences().get(i).path(), () -> numbered("absences", number, "path"));
        }
        for (int i = 0; i < sourced.lawDifferences().size(); i++) {
            int number = i + 1;
            sourced.lawDifferences()
                    .get(i)
                    .path()
                    .ifPresent(path -> known.check(path, () -> numbered("law-differences", number, "path")));
        }
        return known.issues();
    }

    private static ModelPath numbered(String list, int number, String part) {
        return ModelPath.of(list, Integer.toString(number), part);
    }

    private static List<Issue> sourcedFacts(Record document, Sourced sourced) {
        if (sourced.provenance().isEmpty()) {
            return List.of();
        }
        Set<ModelPath> covered = new HashSet<>();
        sourced.provenance().forEach(entry -> covered.addAll(entry.covers()));
        return Walk.leavesOutside(covered, sourced.facts()).stream()
                .map(leaf -> Issue.of(
                        IssueCode.NO_SOURCE,
                        Place.at(join(ModelPath.of(sourced.factsKey()), leaf.path())),
                        Shapes.format(leaf.value()),
                        "must be covered by a source",
                        "Add its path, or that of a part around it, to an entry of provenance."))
                .toList();
    }

    private static List<Issue> oneAtATime(Record document, Sourced sourced) {
        return sourced.facts() instanceof Partnership partnership ? OneAtATime.check(partnership) : List.of();
    }

    private static ModelPath join(ModelPath front, ModelPath rest) {
        ModelPath joined = front;
        for (String segment : rest.segments()) {
            joined = joined.child(segment);
        }
        return joined;
    }
}
