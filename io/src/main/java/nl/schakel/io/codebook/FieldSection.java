package nl.schakel.io.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.words.Paths;

/** The fields of all types, and the terms of all lists. */
final class FieldSection {

    private final Types types;
    private final Usage usage;

    FieldSection(Types types, Usage usage) {
        this.types = types;
        this.usage = usage;
    }

    void addFields(Markdown out) {
        out.heading(2, "Fields");
        out.block(
                "One table for each type. *Known* is in how many of the places where the field could stand it stands; for a list also"
                        + " how many elements there are, and in how many documents it is said to be complete (everywhere else it is open: what is"
                        + " not listed is unknown). A field with a default is known wherever its type is used.");
        types.records().forEach((type, parts) -> {
            if (type == LocalizedText.class) {
                return;
            }
            out.heading(3, type.getSimpleName());
            out.block(Markdown.escape(Meanings.of(type)));
            out.table(
                    List.of("Field", "nl", "en", "Meaning", "Values", "Known"),
                    parts.parts().stream().map(part -> row(type, part)).toList());
        });
    }

    void addLists(Markdown out) {
        out.heading(2, "Code lists");
        out.block(
                "A field with an *open* list also takes `other` with a label in nl and en. *Used* counts the dossiers and surveys.");
        types.lists().forEach(list -> {
            out.heading(3, list.getSimpleName());
            out.block(Markdown.escape(Meanings.of(list)));
            List<List<String>> rows = new ArrayList<>();
            for (Enum<?> term : list.getEnumConstants()) {
                LocalizedText label = term instanceof Labelled labelled
                        ? labelled.label()
                        : LocalizedText.same(Codes.of(term).replace('-', ' '));
                rows.add(List.of(
                        Markdown.code(Codes.of(term)),
                        Markdown.escape(label.in(Language.DUTCH)),
                        Markdown.escape(label.in(Language.ENGLISH)),
                        Markdown.escape(Meanings.of(term)),
                        Integer.toString(usage.times(list, term))));
            }
            out.table(List.of("Code", "nl", "en", "Meaning", "Used"), rows);
        });
    }

    private List<String> row(Class<?> type, Part part) {
        return List.of(
                Markdown.code(part.name()),
                Markdown.escape(Paths.word(part.name(), Language.DUTCH)),
                Markdown.escape(Paths.word(part.name(), Language.ENGLISH)),
                Markdown.escape(Meanings.of(type, part.component().getName())),
                values(part.shape())
                        + part.whenAbsent()
                                .map(text -> "; default " + Markdown.code(text))
                                .orElse("")
                        + units(usage.field(type, part.name())),
                known(usage.field(type, part.name())));
    }

    private static String units(Usage.Field field) {
        return field.units().isEmpty()
                ? ""
                : "; units seen: " + field.units().stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    private static String known(Usage.Field field) {
        String known = field.known() + " of " + field.holders();
        if (field.elements() > 0) {
            known += ", " + field.elements() + (field.elements() == 1 ? " element" : " elements");
        }
        return field.complete() > 0 ? known + ", complete in " + field.complete() : known;
    }

    private static String values(Shape shape) {
        if (shape instanceof Shape.Maybe maybe) {
            return values(maybe.of()) + ", optional";
        }
        if (shape instanceof Shape.Many many) {
            return (many.ordered() ? "list of " : "set of ") + values(many.of());
        }
        if (shape instanceof Shape.Keyed keyed) {
            return "by " + values(keyed.key()) + ": " + values(keyed.value());
        }
        if (shape instanceof Shape.Choice choice) {
            return link(choice.list().getSimpleName());
        }
        if (shape instanceof Shape.OpenChoice choice) {
            return link(choice.list().getSimpleName()) + " (open)";
        }
        if (shape instanceof Shape.Parts parts) {
            return parts.type() == LocalizedText.class
                    ? "text in nl and en"
                    : link(parts.type().getSimpleName());
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return oneOf.variants().entrySet().stream()
                    .map(FieldSection::variant)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (shape instanceof Shape.Text text) {
            return text.type() == String.class
                    ? "text"
                    : Markdown.code(text.type().getSimpleName());
        }
        if (shape instanceof Shape.Decimal) {
            return "number";
        }
        return shape instanceof Shape.Flag ? "true or false" : "whole number";
    }

    private static String variant(Map.Entry<String, Shape.Parts> variant) {
        return link(variant.getValue().type().getSimpleName());
    }

    private static String link(String name) {
        return "[" + name + "](#" + Shapes.format(name).toLowerCase(java.util.Locale.ROOT) + ")";
    }
}
