package nl.schakel.assessment.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.assessment.criterion.Grading;
import nl.schakel.assessment.score.Band;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;

/**
 * All that differs between two rule sets, such as a framework and what a user made of it.
 *
 * <p>Elements are the same where their ids are, bands where they begin at the same score. Equal rule sets have no changes, and only they.
 *
 * @param before the first rule set
 * @param after the second rule set
 * @param changes the changes, in the order of the parts of a rule set: in each list first what the second one holds, in its order, then
 *     what is gone, then that the order differs
 */
public record RuleSetDiff(RuleSet before, RuleSet after, List<RuleSetChange> changes) {

    /** Refuses null. */
    public RuleSetDiff {
        Check.given(before, "before");
        Check.given(after, "after");
        changes = Check.list(changes, "changes");
    }

    static RuleSetDiff between(RuleSet before, RuleSet after) {
        Check.given(before, "before");
        Check.given(after, "after");
        List<RuleSetChange> changes = new ArrayList<>();
        for (Part part : ((Shape.Parts) Shapes.of(RuleSet.class)).parts()) {
            ModelPath path = ModelPath.of(part.name());
            Object old = part.of(before);
            Object now = part.of(after);
            if (part.shape() instanceof Shape.Many many) {
                Map<String, Object> first = byName((List<?>) old);
                Map<String, Object> second = byName((List<?>) now);
                elements(path, many.of(), first, second, changes);
                order(path, first, second, changes);
            } else if (part.shape() instanceof Shape.Keyed keyed) {
                elements(path, keyed.value(), byKey((Map<?, ?>) old), byKey((Map<?, ?>) now), changes);
            } else {
                compare(path, part.shape(), old, now, changes);
            }
        }
        return new RuleSetDiff(before, after, changes);
    }

    /** {@return whether both are equal} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Picks the changes of one kind.
     *
     * @param kind the kind
     * @return the changes, in order
     */
    public List<RuleSetChange> of(RuleSetChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /**
     * Words the changes, one a line.
     *
     * @param language the language
     * @return such as 'rule leader, weight: 500 -> 1000'; no text where nothing differs
     */
    public String text(Language language) {
        return changes.stream().map(change -> change.text(language)).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }

    private static Map<String, Object> byName(List<?> elements) {
        Map<String, Object> named = new LinkedHashMap<>();
        Map<String, Integer> bearers = new HashMap<>();
        for (Object element : elements) {
            String name = element instanceof Band band
                    ? Integer.toString(band.from())
                    : Shapes.nameOf(element).orElseThrow();
            int bearer = bearers.merge(name, 1, Integer::sum);
            named.put(bearer == 1 ? name : name + "." + bearer, element);
        }
        return named;
    }

    private static Map<String, Object> byKey(Map<?, ?> values) {
        Map<String, Object> named = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            Optional<String> name = Optional.of(key.toString());
            named.put(ModelPath.ROOT.element(name, named.size() + 1).last(), value);
        });
        return named;
    }

    private static void elements(
            ModelPath list,
            Shape shape,
            Map<String, Object> before,
            Map<String, Object> after,
            List<RuleSetChange> changes) {
        after.forEach((name, now) -> {
            ModelPath path = list.child(name);
            Object old = before.get(name);
            if (old == null) {
                changes.add(new RuleSetChange(path, RuleSetChange.Kind.ADDED, Optional.empty(), Optional.of(now)));
            } else {
                compare(path, shape, old, now, changes);
            }
        });
        before.forEach((name, old) -> {
            if (!after.containsKey(name)) {
                changes.add(new RuleSetChange(
                        list.child(name), RuleSetChange.Kind.GONE, Optional.of(old), Optional.empty()));
            }
        });
    }

    private static void order(
            ModelPath list, Map<String, Object> before, Map<String, Object> after, List<RuleSetChange> changes) {
        List<String> first = before.keySet().stream().filter(after::containsKey).toList();
        List<String> second =
                after.keySet().stream().filter(before::containsKey).toList();
        if (!first.equals(second)) {
            changes.add(new RuleSetChange(list, RuleSetChange.Kind.REORDERED, Optional.of(first), Optional.of(second)));
        }
    }

    /** Compares part by part, down to values that are worded as one. */
    private static void compare(ModelPath path, Shape shape, Object old, Object now, List<RuleSetChange> changes) {
        if (old.equals(now)) {
            return;
        }
        if (shape instanceof Shape.Parts parts && parts.type() != LocalizedText.class) {
            parts.parts()
                    .forEach(part -> compare(
                            path.child(part.name()),
                            part.shape(),
                            part.of((Record) old),
                            part.of((Record) now),
                            changes));
        } else if (shape instanceof Shape.OneOf oneOf && readAlike((Grading) old, (Grading) now)) {
            compare(path, oneOf.variants().get(oneOf.nameOf(old)), old, now, changes);
        } else if (shape instanceof Shape.Many many && areCriteria(old, now)) {
            for (int i = 0; i < ((List<?>) old).size(); i++) {
                ModelPath element = path.child(Integer.toString(i + 1));
                compare(element, many.of(), ((List<?>) old).get(i), ((List<?>) now).get(i), changes);
            }
        } else {
            changes.add(new RuleSetChange(path, RuleSetChange.Kind.CHANGED, content(old), content(now)));
        }
    }

    private static boolean areCriteria(Object old, Object now) {
        return old instanceof List<?> first
                && now instanceof List<?> second
                && first.size() == second.size()
                && first.stream().allMatch(Grading.class::isInstance);
    }

    /** Criteria of one type that differ in what their words leave out, such as the unit, are compared part by part. */
    private static boolean readAlike(Grading old, Grading now) {
        return old.getClass() == now.getClass() && old.text(Language.ENGLISH).equals(now.text(Language.ENGLISH));
    }

    private static Optional<Object> content(Object value) {
        return value instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.of(value);
    }
}
