package nl.schakel.io.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.criterion.Named;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.text.Codes;
import nl.schakel.io.bind.PartCheck;
import nl.schakel.io.text.ReadLimits;

/** The check of criteria that have names: every name means one, none leads back to itself, and what they mean together stays within limits. */
final class NamedCriteria implements PartCheck {

    private static final ModelPath DEFINITIONS = ModelPath.of("definitions");
    private static final int OWNER = 2;
    private static final int MOST_COMPARED = 500;
    private static final String ONCE = " once names are replaced by what they mean";
    private static final String FEWER = "Use fewer names within names, or raise ReadLimits.";

    private final ReadLimits limits;
    private final Map<ModelPath, String> defined = new LinkedHashMap<>();
    private final Map<ModelPath, Tree> trees = new LinkedHashMap<>();

    /** The criteria of a definition or of a rule as they are written, and the names among them. */
    private static final class Tree {
        private final List<Use> uses = new ArrayList<>();
        private int size;
        private int depth;
    }

    /** A name that stands for a criterion. */
    private record Use(ModelPath path, String name, int depth) {}

    /** How many criteria there are, and how deep they are, once names are replaced by what they mean. */
    private record Extent(long size, long depth) {}

    NamedCriteria(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public void bound(ModelPath path, Optional<Object> value) {
        int length = path.segments().size();
        if (value.isPresent() && value.get() instanceof Grading grading) {
            ModelPath owner = new ModelPath(path.segments().subList(0, OWNER));
            Tree tree = trees.computeIfAbsent(owner, key -> new Tree());
            tree.size++;
            tree.depth = Math.max(tree.depth, length);
            if (grading instanceof Named named) {
                tree.uses.add(new Use(path, named.name(), length));
            }
        } else if (length == OWNER
                && DEFINITIONS.encloses(path)
                && value.isPresent()
                && value.get() instanceof String name) {
            defined.put(path, name);
        }
    }

    @Override
    public Stream<Issue> issues(boolean complete) {
        Map<String, ModelPath> places = new LinkedHashMap<>();
        defined.forEach((path, name) -> places.put(name, path));
        Map<String, Set<String>> graph = new LinkedHashMap<>();
        places.forEach((name, path) -> graph.put(name, used(path, places.keySet())));
        return Stream.of(
                        defined.entrySet().stream().flatMap(each -> badName(each.getKey(), each.getValue())),
                        complete ? unknown(places.keySet()) : Stream.<Issue>empty(),
                        Circles.of(graph).stream().map(circle -> leadsBack(places.get(circle.get(0)), circle)),
                        tooLarge(places, graph))
                .flatMap(each -> each);
    }

    private Set<String> used(ModelPath owner, Set<String> known) {
        return tree(owner).uses.stream()
                .map(Use::name)
                .filter(known::contains)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private Tree tree(ModelPath owner) {
        return trees.getOrDefault(owner, new Tree());
    }

    private static Stream<Issue> badName(ModelPath path, String name) {
        try {
            new Named(name);
            return Stream.empty();
        } catch (InvalidValueException refusal) {
            return Stream.of(
                    issue(IssueCode.WRONG_VALUE, path, refusal.value(), refusal.requirement(), refusal.advice()));
        }
    }

    private Stream<Issue> unknown(Set<String> known) {
        List<String> compared = known.stream().limit(MOST_COMPARED).toList();
        return trees.values().stream()
                .flatMap(tree -> tree.uses.stream())
                .filter(use -> !known.contains(use.name()))
                .map(use -> issue(
                        IssueCode.UNKNOWN_REFERENCE,
                        use.path().child("name"),
                        use.name(),
                        "must be one of the definitions",
                        Codes.didYouMean(use.name(), compared, "Define it, or write the criterion itself.")));
    }

    private static Issue leadsBack(ModelPath path, List<String> circle) {
        return issue(
                IssueCode.WRONG_VALUE,
                path,
                String.join(" -> ", circle),
                "must not lead back to itself",
                "Write one of these criteria without the others.");
    }

    /** Tells where criteria first become too deep or too many; what uses them is not told as well. */
    private Stream<Issue> tooLarge(Map<String, ModelPath> places, Map<String, Set<String>> graph) {
        List<Issue> issues = new ArrayList<>();
        Map<String, Extent> extents = new HashMap<>();
        for (String name : Circles.usedFirst(graph)) {
            extent(places.get(name), extents, issues).ifPresent(extent -> extents.put(name, extent));
        }
        long total = 0;
        for (ModelPath owner : trees.keySet()) {
            Optional<Extent> extent = DEFINITIONS.encloses(owner) ? Optional.empty() : extent(owner, extents, issues);
            long before = total;
            total += extent.map(Extent::size).orElse(0L);
            if (before <= limits.maxNodes() && total > limits.maxNodes()) {
                issues.add(tooMany(owner, "must not bring the rules to"));
            }
        }
        return issues.stream();
    }

    /** Gives the extent if it is within limits, or reports that it is not; nothing, too, where a name has none. */
    private Optional<Extent> extent(ModelPath path, Map<String, Extent> extents, List<Issue> issues) {
        Tree tree = tree(path);
        long size = tree.size;
        long depth = tree.depth;
        for (Use use : tree.uses) {
            Extent meant = extents.get(use.name());
            if (meant == null) {
                return Optional.empty();
            }
            size += meant.size();
            depth = Math.max(depth, use.depth() + meant.depth());
        }
        return within(path, new Extent(size, depth - OWNER + 1), issues);
    }

    private Optional<Extent> within(ModelPath path, Extent extent, List<Issue> issues) {
        if (extent.depth() > limits.maxDepth()) {
            issues.add(issue(
                    IssueCode.LIMIT,
                    path,
                    "",
                    "must not be deeper than " + limits.maxDepth() + " levels" + ONCE,
                    FEWER + "maxDepth, which is " + limits.maxDepth() + "."));
            return Optional.empty();
        }
        if (extent.size() > limits.maxNodes()) {
            issues.add(tooMany(path, "must not hold"));
            return Optional.empty();
        }
        return Optional.of(extent);
    }

    private Issue tooMany(ModelPath path, String mustNot) {
        return issue(
                IssueCode.LIMIT,
                path,
                "",
                mustNot + " more than " + limits.maxNodes() + " criteria" + ONCE,
                FEWER + "maxNodes, which is " + limits.maxNodes() + ".");
    }

    private static Issue issue(IssueCode code, ModelPath path, String value, String requirement, String advice) {
        return Issue.of(code, Place.at(path), value, requirement, advice);
    }
}
