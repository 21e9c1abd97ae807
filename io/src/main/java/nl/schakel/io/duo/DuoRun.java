package nl.schakel.io.duo;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place.Position;
import nl.schakel.core.text.Language;
import nl.schakel.io.duo.column.DuoColumn;
import nl.schakel.io.duo.column.DuoHeader;
import nl.schakel.io.duo.maker.Numbers;
import nl.schakel.io.duo.maker.RowCells;
import nl.schakel.io.numbers.HowRead;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.numbers.TableCell;
import nl.schakel.io.numbers.csv.CsvRow;
import nl.schakel.io.numbers.csv.PlacedRow;
import nl.schakel.io.numbers.csv.RowStream;
import nl.schakel.io.tree.Findings;

/** One reading of one file, row by row; nothing of a row is kept after it was handed on. */
final class DuoRun<C extends Enum<C> & DuoColumn, T> {

    /** Often enough to be seen, and seldom enough to cost nothing. */
    private static final int ROWS_A_STEP = 1_000;

    private final DuoKind kind;
    private final DuoLayout<C, T> layout;
    private final DuoSettings settings;
    private final String name;
    private final Findings findings;
    private final Consumer<? super DuoRow<T>> rows;
    private final Consumer<? super Issue> issues;
    private final Numbers numbers;
    private long read;
    private long refused;
    private long blank;

    DuoRun(
            DuoKind kind,
            DuoLayout<C, T> layout,
            DuoSettings settings,
            String name,
            Findings findings,
            Consumer<? super DuoRow<T>> rows,
            Consumer<? super Issue> issues) {
        this.kind = kind;
        this.layout = layout;
        this.settings = settings;
        this.name = name;
        this.findings = findings;
        this.rows = rows;
        this.issues = issues;
        this.numbers = settings.numbers();
    }

    Optional<DuoSummary> on(RowStream stream, long size) throws IOException {
        Map<Separator, CsvRow> possible = stream.first(settings.separator());
        if (findings.failed()) {
            return Optional.empty();
        }
        Optional<Settled<Separator>> separator = separator(possible);
        if (separator.isEmpty()) {
            noHeader(possible);
            return Optional.empty();
        }
        Separator between = separator.get().value();
        Optional<PlacedRow> head = stream.next(between);
        while (head.isPresent() && head.get().blank()) {
            head = stream.next(between);
        }
        Optional<DuoHeader<C>> header = head.flatMap(this::sound);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        all(stream, between, header.get(), size);
        return findings.failed()
                ? Optional.empty()
                : Optional.of(new DuoSummary(
                        new HowRead(separator.get(), settings.settledStyle(), stream.encoding()),
                        columns(header.get()),
                        settings.edition().orElseGet(() -> DuoEdition.ofFileName(name)),
                        new RowCount(read, refused, blank)));
    }

    private Optional<DuoHeader<C>> sound(PlacedRow row) {
        DuoHeader<C> header = header(row.cells());
        if (!header.missing(layout.type()).isEmpty()) {
            Optional<DuoKind> other = DuoKind.of(row.cells());
            if (other.isPresent()) {
                findings.add(
                        IssueCode.WRONG_FORM,
                        row.at(0),
                        other.get().label().in(Language.DUTCH),
                        "must be a file of another kind: " + kind.label().in(Language.DUTCH),
                        "By its columns it is for DuoReader." + other.get().method() + "().");
                return Optional.empty();
            }
            if (isNotRead(List.of(row.cells()), Optional.of(row))) {
                return Optional.empty();
            }
        }
        return Optional.of(header).filter(found -> found.sound(layout.type(), row, findings));
    }

    private DuoHeader<C> header(List<String> names) {
        return DuoHeader.of(layout.type(), settings.names(), names);
    }

    /** The separator that sets most known names free: no two can both do so. */
    private Optional<Settled<Separator>> separator(Map<Separator, CsvRow> possible) {
        return possible.entrySet().stream()
                .max(Comparator.comparingInt(
                        entry -> header(entry.getValue().cells()).columns().size()))
                .filter(best -> !header(best.getValue().cells()).columns().isEmpty())
                .map(best -> settings.separator()
                        .map(Settled::stated)
                        .orElseGet(() -> new Settled<>(
                                best.getKey(), "no other separator gives the columns of", deciding(best.getValue()))));
    }

    private List<TableCell> deciding(CsvRow row) {
        return header(row.cells()).columns().values().stream()
                .sorted()
                .limit(2)
                .map(index -> new TableCell(row.line(), index + 1, row.cells().get(index)))
                .toList();
    }

    /** Says of a file that is known, but not read, what it is. */
    private boolean isNotRead(Collection<List<String>> headers, Optional<PlacedRow> row) {
        Optional<NotRead> kind = NotRead.of(headers);
        kind.ifPresent(known -> findings.add(
                IssueCode.WRONG_FORM,
                row.map(there -> there.at(0)).orElseGet(() -> new Position(1, 1)),
                known.label(),
                "must be a file of a kind that is read",
                known.advice() + " " + NotRead.kinds()));
        return kind.isPresent();
    }

    private void noHeader(Map<Separator, CsvRow> possible) {
        if (isNotRead(possible.values().stream().map(CsvRow::cells).toList(), Optional.empty())) {
            return;
        }
        String needed = Stream.of(layout.type().getEnumConstants())
                .filter(DuoColumn::isNeeded)
                .map(DuoColumn::title)
                .collect(Collectors.joining(", "));
        findings.add(
                IssueCode.MISSING,
                "",
                "must begin with the names of its columns"
                        + settings.separator()
                                .map(stated -> ", with the stated separator")
                                .orElse(""),
                "Take the file as DUO publishes it; it must have: " + needed + ". " + NotRead.kinds());
    }

    private void all(RowStream stream, Separator between, DuoHeader<C> header, long size) throws IOException {
        long seen = 0;
        for (Optional<PlacedRow> row = stream.next(between); row.isPresent(); row = stream.next(between)) {
            take(row.get(), header);
            if (++seen % ROWS_A_STEP == 0) {
                step(stream, size);
            }
        }
        if (!findings.failed()) {
            step(stream, size);
        }
    }

    private void step(RowStream stream, long size) {
        long done = stream.taken();
        settings.progress().step(done, size == 0 ? 0 : Math.max(size, done));
    }

    private void take(PlacedRow row, DuoHeader<C> header) {
        if (row.blank()) {
            blank++;
            return;
        }
        RowCells<C> cells = new RowCells<>(header, row, Optional.of(name), numbers);
        Optional<T> content = cells.fits() ? layout.maker().make(cells) : Optional.empty();
        cells.issues().forEach(issues);
        if (content.isPresent()) {
            read++;
            rows.accept(new DuoRow<>(cells.place(), content.get(), cells.further()));
        } else {
            refused++;
        }
    }

    private DuoColumns columns(DuoHeader<C> header) {
        return new DuoColumns(
                header.renamed(),
                List.copyOf(header.further().values()),
                Stream.of(layout.type().getEnumConstants())
                        .filter(column -> !header.columns().containsKey(column))
                        .map(DuoColumn::title)
                        .toList());
    }
}
