package nl.schakel.io.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.AsOf;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Walk;
import nl.schakel.model.partnership.Partnership;

/** The map of what is missing: each part of a partnership in each dossier. */
final class MissingSection {

    private final List<Dossier> dossiers;

    MissingSection(List<Dossier> dossiers) {
        this.dossiers = dossiers;
    }

    void add(Markdown out) {
        out.heading(2, "What is missing");
        out.block(
                "Rows are the parts of a partnership, columns the dossiers. A number: so many facts are known there, and there may be more;"
                        + " with `=` the list is complete; `·`: nothing is said; `0`: a source says that there is none.");
        out.list(IntStream.range(0, dossiers.size())
                .mapToObj(i -> (i + 1) + ": " + CodebookText.name(dossiers.get(i)))
                .toList());
        List<String> head = new ArrayList<>(List.of("Part"));
        IntStream.rangeClosed(1, dossiers.size()).mapToObj(Integer::toString).forEach(head::add);
        List<List<String>> rows = new ArrayList<>();
        for (ModelPath part : parts()) {
            List<String> row = new ArrayList<>(List.of(Markdown.code(part.toString())));
            dossiers.stream().map(dossier -> cell(dossier, part)).forEach(row::add);
            rows.add(row);
        }
        out.table(head, rows);
    }

    /** The parts of a partnership that are no element of a list. */
    private static Set<ModelPath> parts() {
        Set<ModelPath> parts = new LinkedHashSet<>();
        collect(ModelPath.ROOT, Shapes.of(Partnership.class), parts);
        return parts;
    }

    private static void collect(ModelPath path, Shape shape, Set<ModelPath> parts) {
        Shape there = shape instanceof Shape.Maybe maybe ? maybe.of() : shape;
        if (there instanceof Shape.Parts holder && holder.type() != LocalizedText.class) {
            for (Part part : holder.parts()) {
                if (!part.definesName()) {
                    collect(path.child(part.name()), part.shape(), parts);
                }
            }
        } else {
            parts.add(path);
        }
    }

    private static String cell(Dossier dossier, ModelPath part) {
        AsOf view = dossier.asOf(dossier.asOf());
        long facts = Walk.leaves(dossier.partnership()).stream()
                .filter(leaf -> part.encloses(leaf.path()))
                .count();
        boolean complete = view.isComplete(part);
        if (facts > 0) {
            return facts + (complete ? "=" : "");
        }
        return view.isStatedAbsent(part) || complete && isList(dossier, part) ? "0" : "·";
    }

    private static boolean isList(Dossier dossier, ModelPath part) {
        Optional<Object> value = Optional.of(dossier.partnership());
        for (String name : part.segments()) {
            value = value.flatMap(holder -> Shapes.partsOf(holder)
                            .flatMap(parts -> parts.part(name))
                            .map(each -> each.of((Record) holder)))
                    .flatMap(found ->
                            found instanceof Optional<?> maybe ? maybe.map(Object.class::cast) : Optional.of(found));
        }
        return value.filter(found -> found instanceof Collection<?> || found instanceof Map<?, ?>)
                .isPresent();
    }
}
