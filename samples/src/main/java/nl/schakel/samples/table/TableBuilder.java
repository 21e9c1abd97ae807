package nl.schakel.samples.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.source.Reading;
import nl.schakel.core.source.SourceReference;
import nl.schakel.core.source.Speaker;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Phased;
import nl.schakel.core.time.Status;
import nl.schakel.io.table.Column;
import nl.schakel.io.table.ForeignKey;
import nl.schakel.io.table.Table;

/**
 * The definition of a table with a row for each element of one kind: its keys, what it tells, and the source of that.
 *
 * @param <E> the kind of element
 */
final class TableBuilder<E> {

    /** How far something has come, and when it holds. */
    static final Columns<Phased> PHASE = new Columns<Phased>()
            .choice("status", "hoe ver het is / how far it has come", Status.class, Columns.always(Phased::status))
            .period("wanneer het geldt / when it holds", Phased::period);

    private static final Columns<SourceReference> SOURCE = new Columns<SourceReference>()
            .reference(
                    new Columns.Reference("source_publication", "publications", "publication"),
                    "bron van de rij: publicatie / source of the row: publication",
                    Columns.always(SourceReference::publication))
            .text(
                    "source_place",
                    "bron van de rij: plaats daarin / source of the row: place in it",
                    Columns.always(SourceReference::place))
            .term("stated_by", "wie het zegt / who says it", Speaker.class, Columns.always(SourceReference::statedBy))
            .choice(
                    "reading",
                    "hoe het gelezen is / how it was read",
                    Reading.class,
                    Columns.always(SourceReference::reading));

    private final String name;
    private final LocalizedText title;
    private final KeyColumns keys;
    private final Columns<Found<E>> columns = new Columns<>();

    TableBuilder(String name, String title, KeyColumns keys, Columns<E> ofElement) {
        this.name = name;
        this.title = Words.of(title);
        this.keys = keys;
        columns.part(Columns.always(Found::value), ofElement);
    }

    /** The nearest source of the element in its dossier or survey. */
    TableBuilder<E> nearestSource() {
        return source(found -> found.entry().source(found.path()));
    }

    /** The source that the element carries itself. */
    TableBuilder<E> ownSource(Function<? super E, SourceReference> source) {
        return source(found -> Optional.of(source.apply(found.value())));
    }

    private TableBuilder<E> source(Function<Found<E>, Optional<SourceReference>> source) {
        columns.part(source, SOURCE);
        return this;
    }

    /** Makes the table. */
    Table build(List<Found<E>> rows) {
        List<Column> all = new ArrayList<>(keys.columns());
        columns.definitions().forEach(each -> all.add(each.column()));
        List<ForeignKey> leads = new ArrayList<>(keys.foreignKeys());
        columns.references().forEach(each -> leads.add(keys.foreignKey(each)));
        return Table.of(name, title, all, rows.stream().map(this::row).toList())
                .withPrimaryKey(keys.primary())
                .withForeignKeys(leads);
    }

    private List<Optional<String>> row(Found<E> found) {
        List<Optional<String>> row = new ArrayList<>(keys.cells(found));
        columns.definitions().forEach(each -> row.add(each.cell().apply(found)));
        return row;
    }
}
