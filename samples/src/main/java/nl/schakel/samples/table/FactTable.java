package nl.schakel.samples.table;

import static nl.schakel.samples.table.Columns.always;
import static nl.schakel.samples.table.KeyColumns.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.shape.Identifier;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.core.time.Cadence;
import nl.schakel.core.time.Status;
import nl.schakel.io.table.Table;
import nl.schakel.model.evidence.Leaf;
import nl.schakel.model.evidence.Sourced;

/** The table of all facts, a row for each that is not made of others. */
final class FactTable {

    private record Fact(Object value, Optional<Status> status) {}

    private static final Columns<Fact> FACT = new Columns<Fact>()
            .text("type", "wat voor waarde / what sort of value", always(fact -> type(fact.value())))
            .text(
                    "value",
                    "waarde zoals in het dossier; leeg bij een tekst in twee talen"
                            + " / value as in the dossier; empty for a text in two languages",
                    fact -> Optional.of(fact.value()).filter(value -> !(value instanceof LocalizedText)))
            .localized("value", "waarde in woorden / value in words", always(fact -> words(fact.value())))
            .choice(
                    "status",
                    "hoe ver het is waar het feit bij hoort / how far that has come to which the fact belongs",
                    Status.class,
                    Fact::status);

    private FactTable() {}

    static List<Table> of(Entries entries) {
        return List.of(new TableBuilder<>(
                        "facts",
                        "feiten / facts",
                        KeyColumns.inBoth(id("path", "pad van het feit / path of the fact")),
                        FACT)
                .nearestSource()
                .build(entries.all().stream().flatMap(FactTable::facts).toList()));
    }

    private static Stream<Found<Fact>> facts(Found<Sourced> whole) {
        return whole.entry().facts().stream().map(leaf -> fact(whole, leaf));
    }

    private static Found<Fact> fact(Found<Sourced> whole, Leaf leaf) {
        Fact fact = new Fact(leaf.value(), whole.entry().status(leaf.path()));
        return whole.at(leaf.path(), List.of(leaf.path().toString()), fact);
    }

    private static String type(Object value) {
        if (value instanceof Term<?> || value instanceof Enum<?>) {
            return "term";
        } else if (value instanceof Identifier) {
            return "reference";
        } else if (value instanceof String) {
            return "text";
        } else if (value instanceof LocalDate) {
            return "date";
        }
        return Codes.kebab(value.getClass().getSimpleName());
    }

    private static LocalizedText words(Object value) {
        if (value instanceof LocalizedText text) {
            return text;
        } else if (value instanceof Labelled labelled) {
            return labelled.label();
        } else if (value instanceof Cadence cadence) {
            return LocalizedText.of(cadence.text(Language.DUTCH), cadence.text(Language.ENGLISH));
        }
        return LocalizedText.same(Shapes.format(value));
    }
}
