package nl.schakel.io.report.section;

import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.practice.PracticeTable;

/** The comparison table. */
record TableSection(PracticeTable table, Language language) implements Section {

    @Override
    public String id() {
        return "table";
    }

    @Override
    public LocalizedText title() {
        return Labels.SIDE_BY_SIDE;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void write(Markup out) {
        out.add(Tag.of("p", "hint"), Labels.SIDE_BY_SIDE_HINT.in(language));
        Wide.table(
                out,
                Labels.SIDE_BY_SIDE.in(language),
                table.partnerships(),
                body -> table.rows()
                        .forEach(row -> body.text("\n").add("tr", line -> {
                            line.add(
                                    Tag.of("th").with("scope", "row"),
                                    row.heading().in(language));
                            row.cells().forEach(cell -> line.add("td", cell.in(language)));
                        })));
    }
}
