package nl.schakel.io.duo.maker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.issue.Issue;
import nl.schakel.core.issue.IssueCode;
import nl.schakel.core.issue.Place;
import nl.schakel.core.issue.Severity;
import nl.schakel.io.duo.column.DuoColumn;
import nl.schakel.io.duo.column.DuoHeader;
import nl.schakel.io.numbers.csv.PlacedRow;
import nl.schakel.io.tree.Characters;

/**
 * The cells of one row by their columns, and what is wrong with them; a cell of nothing but blanks is empty.
 *
 * @param <C> the type of the columns
 */
public final class RowCells<C extends Enum<C> & DuoColumn> {

    private static final char LOST = '\uFFFD';

    private final DuoHeader<C> header;
    private final PlacedRow row;
    private final Optional<String> document;
    private final Numbers numbers;
    private final List<Issue> issues = new ArrayList<>();

    /**
     * Takes a row.
     *
     * @param header the header
     * @param row the row
     * @param document the name of the file
     * @param numbers how numbers are read
     */
    public RowCells(DuoHeader<C> header, PlacedRow row, Optional<String> document, Numbers numbers) {
        this.header = header;
        this.row = row;
        this.document = document;
        this.numbers = numbers;
    }

    /** {@return all issues so far} */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** {@return whether there is an issue by which the row cannot be read} */
    public boolean failed() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /** {@return where the row begins} */
    public Place place() {
        return new Place(document, Optional.of(row.at(0)), Optional.empty());
    }

    /** {@return whether it has as many cells as the header; if not, that is an issue} */
    public boolean fits() {
        boolean fits = row.width() == header.names().size();
        if (!fits) {
            issues.add(Issue.of(
                    IssueCode.WRONG_FORM,
                    place(),
                    row.width(),
                    "must have as many cells as the header, which is "
                            + header.names().size(),
                    "Put a cell that holds the separator in quotes, and keep empty cells."));
        }
        return fits;
    }

    /** {@return the cells of the columns that are not known, as they are, unless they are blank} */
    public Map<String, String> further() {
        Map<String, String> further = new LinkedHashMap<>();
        header.further().forEach((index, name) -> {
            String cell = row.cells().get(index);
            if (!cell.strip().isEmpty()) {
                further.put(name, cell);
            }
        });
        return further;
    }

    boolean has(C column) {
        return header.columns().containsKey(column);
    }

    Numbers numbers() {
        return numbers;
    }

    /** Gives a cell without the blanks around it, unless it is empty. */
    Optional<String> text(C column) {
        String cell = Optional.ofNullable(header.columns().get(column))
                .map(row.cells()::get)
                .map(String::strip)
                .orElse("");
        if (!cell.codePoints().allMatch(c -> Characters.readable(c) && !Character.isISOControl(c))) {
            refuse(IssueCode.ENCODING, column, "must be one line of characters that can be seen", "Mend the cell.");
            return Optional.empty();
        }
        if (cell.indexOf(LOST) >= 0) {
            doubt(
                    column,
                    "must not hold U+FFFD, which stands for a character that was lost",
                    "Take the file as DUO publishes it; a program saved this one in another encoding.");
        }
        Garbled.undone(cell)
                .ifPresent(once -> doubt(
                        column,
                        "must not be UTF-8 that was taken for Windows-1252; it seems to be '" + Check.printable(once)
                                + "'",
                        "It is kept as it is; take the file as DUO publishes it."));
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    /** Gives what a cell says, unless it is empty or refused. */
    <V> Optional<V> take(C column, Function<String, V> parser) {
        return text(column).flatMap(text -> parsed(column, text, parser));
    }

    /** Gives what a cell says that must be filled, unless it is refused. */
    <V> Optional<V> need(C column, Function<String, V> parser) {
        int before = issues.size();
        Optional<String> text = text(column);
        if (text.isEmpty() && issues.size() == before) {
            refuse(IssueCode.MISSING, column, "must be given", "Complete the row, or leave it out of what is counted.");
        }
        return text.flatMap(cell -> parsed(column, cell, parser));
    }

    private <V> Optional<V> parsed(C column, String cell, Function<String, V> parser) {
        try {
            return Optional.of(parser.apply(cell));
        } catch (InvalidValueException refusal) {
            issues.add(Issue.of(place(column), refusal));
            return Optional.empty();
        }
    }

    void refuse(IssueCode code, C column, String requirement, String advice) {
        issues.add(Issue.of(code, place(column), raw(column), requirement, advice));
    }

    void doubt(C column, String requirement, String advice) {
        issues.add(Issue.of(IssueCode.DOUBTFUL, place(column), raw(column), requirement, advice));
    }

    private String raw(C column) {
        return Optional.ofNullable(header.columns().get(column))
                .map(row.cells()::get)
                .orElse("");
    }

    private Place place(C column) {
        int index = header.columns().getOrDefault(column, 0);
        String name = column.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Place(document, Optional.of(row.at(index)), Optional.of(ModelPath.of(name)));
    }
}
