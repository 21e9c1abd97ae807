package nl.schakel.samples.table;

import static nl.schakel.samples.table.Columns.always;
import static nl.schakel.samples.table.KeyColumns.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.PartialDate;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import nl.schakel.io.table.Column;
import nl.schakel.io.table.Table;
import nl.schakel.model.evidence.Dossier;
import nl.schakel.model.evidence.Walk;
import nl.schakel.model.partnership.Membership;

/** The table of dated moments: every date, and every start and end of what can be planned and ended. */
final class EventTable {

    /** The parts by which an element is called, the best first. */
    private static final List<String> NAMES = List.of("title", "name", "subject", "role", "who", "text", "kind");

    private record Moment(PartialDate date, Optional<LocalizedText> what, Optional<Status> status) {}

    private static final Columns<Moment> MOMENT = new Columns<Moment>()
            .date("date", "wanneer / when", always(Moment::date))
            .localized("what", "van wat / of what", Moment::what)
            .choice("status", "hoe ver het is / how far it has come", Status.class, Moment::status);

    private EventTable() {}

    static List<Table> of(Entries entries) {
        Column path = id("path", "pad van het element / path of the element");
        Column event = id(
                "event",
                "wat er gebeurde: het gedateerde deel, of start of end van een periode"
                        + " / what happened: the part that is dated, or start or end of a period");
        return List.of(new TableBuilder<>(
                        "events", "gebeurtenissen / events", KeyColumns.inDossiers(path, event), MOMENT)
                .nearestSource()
                .build(entries.dossiers().stream().flatMap(EventTable::moments).toList()));
    }

    private static Stream<Found<Moment>> moments(Found<Dossier> dossier) {
        List<Found<Moment>> moments = new ArrayList<>();
        Walk.visit(dossier.value().partnership(), (path, value) -> {
            if (value instanceof Record element) {
                Shapes.partsOf(element)
                        .ifPresent(parts -> parts.parts().forEach(part -> {
                            Object held = part.of(element) instanceof Optional<?> maybe && maybe.isPresent()
                                    ? maybe.get()
                                    : part.of(element);
                            if (held instanceof PartialDate date) {
                                moments.add(moment(dossier, path, part.name(), date, element));
                            }
                        }));
            }
            if (value instanceof Phased phased) {
                phased.period()
                        .flatMap(period -> period.start())
                        .ifPresent(date -> moments.add(moment(dossier, path, "start", date, (Record) value)));
                phased.period()
                        .flatMap(period -> period.end())
                        .ifPresent(date -> moments.add(moment(dossier, path, "end", date, (Record) value)));
            }
        });
        return moments.stream();
    }

    private static Found<Moment> moment(
            Found<Dossier> dossier, ModelPath path, String event, PartialDate date, Record element) {
        Moment moment = new Moment(date, nameOf(element), dossier.entry().status(path));
        String part = event.equals("start") || event.equals("end") ? "period" : event;
        return dossier.at(path.child(part), List.of(path.toString(), event), moment);
    }

    /** What an element is called, in words. */
    private static Optional<LocalizedText> nameOf(Record element) {
        if (element instanceof Membership membership) {
            return Optional.of(LocalizedText.same(membership.name()));
        }
        return NAMES.stream()
                .flatMap(name -> Shapes.partsOf(element).flatMap(parts -> parts.part(name)).stream())
                .flatMap(part -> words(part.of(element)).stream())
                .findFirst();
    }

    private static Optional<LocalizedText> words(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.flatMap(EventTable::words);
        } else if (value instanceof LocalizedText text) {
            return Optional.of(text);
        } else if (value instanceof Labelled labelled) {
            return Optional.of(labelled.label());
        }
        return value instanceof String name ? Optional.of(LocalizedText.same(name)) : Optional.empty();
    }
}
