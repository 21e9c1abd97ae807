package nl.schakel.io.numbers.csv;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.io.numbers.Encoding;
import nl.schakel.io.numbers.Quote;
import nl.schakel.io.numbers.Separator;
import nl.schakel.io.numbers.Settled;
import nl.schakel.io.text.ReadLimits;
import nl.schakel.io.tree.Findings;

/** The text of a CSV file. */
final class TextInput implements TableInput {

    private final TableText text;
    private final TextPlaces places;

    TextInput(TableText text) {
        this.text = text;
        this.places = new TextPlaces(text.content());
    }

    @Override
    public Map<Layout, CsvRow> first(TableSettings stated) {
        Map<Layout, CsvRow> possible = new LinkedHashMap<>();
        for (Quote quote : stated.quote().map(List::of).orElseGet(() -> Arrays.asList(Quote.values()))) {
            for (Separator separator :
                    stated.separator().map(List::of).orElseGet(() -> Arrays.asList(Separator.values()))) {
                CsvRows.first(text.content(), separator, quote)
                        .ifPresent(row -> possible.put(Layout.of(separator, quote), row));
            }
        }
        return possible;
    }

    @Override
    public List<CsvRow> all(Layout layout, ReadLimits limits, Findings findings) {
        return CsvRows.all(text.content(), layout, places(layout), limits, findings);
    }

    @Override
    public CellPlaces places(Layout layout) {
        char separator = layout.separator().orElseThrow().character();
        char quote = layout.quote().orElseThrow().character();
        return (line, cell) -> places.cell(line, cell, separator, quote);
    }

    @Override
    public Optional<Settled<Encoding>> encoding(List<CsvRow> rows) {
        return text.settledBy(rows);
    }

    @Override
    public Optional<Settled<String>> sheet() {
        return Optional.empty();
    }
}
