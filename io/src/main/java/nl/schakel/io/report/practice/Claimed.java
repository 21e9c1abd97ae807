package nl.schakel.io.report.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.io.report.words.Elements;
import nl.schakel.io.report.words.Values;
import nl.schakel.model.evidence.Claim;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.partnership.Partnership;

/** A partnership as one place in a publication has it: with the values that are claimed there, as far as they fit their part. */
final class Claimed {

    private Claimed() {}

    static Partnership at(Dossier dossier, String place) {
        Object partnership = dossier.partnership();
        Set<ModelPath> replaced = new HashSet<>();
        for (Claim claim : dossier.claims()) {
            if (claim.source().place().equals(place) && replaced.add(claim.path())) {
                Object before = partnership;
                partnership = replace(
                                Shapes.of(Partnership.class),
                                before,
                                claim.path().segments(),
                                claim.value())
                        .orElse(before);
            }
        }
        return (Partnership) partnership;
    }

    private static Optional<Object> replace(Shape shape, Object old, List<String> path, String text) {
        try {
            return Optional.of(replaced(shape, old, path, text));
        } catch (InvalidValueException doesNotFit) {
            return Optional.empty();
        }
    }

    private static Object replaced(Shape shape, Object old, List<String> path, String text) {
        if (shape instanceof Shape.Maybe maybe) {
            Optional<?> there = (Optional<?>) old;
            return Optional.of(
                    path.isEmpty()
                            ? Values.read(maybe.of(), text)
                            : replaced(maybe.of(), there.orElseThrow(() -> lost(path)), path, text));
        }
        if (path.isEmpty()) {
            return Values.read(shape, text);
        }
        if (shape instanceof Shape.Parts parts) {
            return inParts(parts, (Record) old, path, text);
        }
        if (shape instanceof Shape.OneOf union) {
            return inParts(union.variants().get(union.nameOf(old)), (Record) old, path, text);
        }
        if (shape instanceof Shape.Many many) {
            List<Object> elements = new ArrayList<>((Collection<?>) old);
            int at = Elements.indexOf(elements, path.get(0)).orElseThrow(() -> lost(path));
            elements.set(at, replaced(many.of(), elements.get(at), rest(path), text));
            return many.ordered() ? elements : new LinkedHashSet<>(elements);
        }
        if (shape instanceof Shape.Keyed keyed) {
            Map<Object, Object> entries = new LinkedHashMap<>((Map<?, ?>) old);
            Object key = entries.keySet().stream()
                    .filter(each -> Shapes.format(each).equals(path.get(0)))
                    .findFirst()
                    .orElseThrow(() -> lost(path));
            entries.put(key, replaced(keyed.value(), entries.get(key), rest(path), text));
            return entries;
        }
        throw lost(path);
    }

    private static Object inParts(Shape.Parts parts, Record old, List<String> path, String text) {
        Part changed = parts.part(path.get(0)).orElseThrow(() -> lost(path));
        return parts.create(parts.parts().stream()
                .map(part ->
                        part.equals(changed) ? replaced(part.shape(), part.of(old), rest(path), text) : part.of(old))
                .toArray());
    }

    private static List<String> rest(List<String> path) {
        return path.subList(1, path.size());
    }

    private static InvalidValueException lost(List<String> path) {
        return Check.refused(
                "claim", String.join("/", path), "must lead to a part of the partnership", "Correct the path.");
    }
}
