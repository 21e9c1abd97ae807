package nl.schakel.assessment.criterion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Codes;

/**
 * The criteria to which a rule set gives names, each put in the place of its name; refuses names that mean nothing, and names that lead
 * back to themselves.
 */
public final class Resolution {

    private final Map<String, Criterion> named;
    private final Map<String, Criterion> resolved = new LinkedHashMap<>();
    private final Deque<String> under = new ArrayDeque<>();

    private Resolution(Map<String, Criterion> named) {
        this.named = Check.map(named, "definitions");
    }

    /**
     * Makes the criteria ready.
     *
     * @param named the criteria by their names
     * @return the resolution
     * @throws nl.schakel.core.check.InvalidValueException if a name means nothing, or leads back to itself
     */
    public static Resolution of(Map<String, Criterion> named) {
        Resolution resolution = new Resolution(named);
        resolution.named.keySet().forEach(resolution::resolve);
        return resolution;
    }

    /**
     * Puts criteria in the place of their names.
     *
     * @param grading what a rule demands
     * @return the same without names
     */
    public Grading in(Grading grading) {
        return grading instanceof Criterion criterion ? in(criterion) : grading;
    }

    /**
     * Puts criteria in the place of their names.
     *
     * @param criterion a criterion
     * @return the same without names
     */
    public Criterion in(Criterion criterion) {
        if (criterion instanceof Named name) {
            return resolve(name.name());
        }
        if (criterion instanceof All all) {
            return new All(each(all.criteria()));
        }
        if (criterion instanceof Any any) {
            return new Any(each(any.criteria()));
        }
        if (criterion instanceof Some some) {
            return new Some(some.least(), each(some.criteria()));
        }
        return criterion instanceof Not not ? new Not(in(not.criterion())) : criterion;
    }

    private List<Criterion> each(List<Criterion> criteria) {
        return criteria.stream().map(this::in).toList();
    }

    private Criterion resolve(String name) {
        Criterion known = resolved.get(name);
        if (known != null) {
            return known;
        }
        Criterion defined = named.get(name);
        if (defined == null) {
            throw Check.refused(
                    "name",
                    name,
                    "must be one of the definitions",
                    Codes.didYouMean(name, named.keySet(), "Define it, or write the criterion itself."));
        }
        Check.that(
                !under.contains(name),
                "name",
                String.join(" -> ", under) + " -> " + name,
                "must not lead back to itself",
                "Write one of these criteria without the others.");
        under.addLast(name);
        Criterion whole = in(defined);
        under.removeLast();
        resolved.put(name, whole);
        return whole;
    }
}
