package nl.schakel.io.report.section;

import java.util.List;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.model.evidence.LawDifference;

/** Where a report and the law of its day say different things, side by side. */
record LawSection(Teller teller) implements Section {

    @Override
    public String id() {
        return "law";
    }

    @Override
    public LocalizedText title() {
        return Labels.LAW;
    }

    @Override
    public boolean isEmpty() {
        return differences().isEmpty();
    }

    private List<LawDifference> differences() {
        return teller.view().dossier().lawDifferences();
    }

    @Override
    public void write(Markup out) {
        List<LocalizedText> heads =
                List.of(Labels.WHAT, Labels.BY_REPORT, Labels.BY_LAW, Labels.ARTICLE, Labels.SOURCE);
        teller.onlyTable(
                out,
                title(),
                heads,
                rows -> differences().forEach(each -> rows.text("\n").add("tr", row -> row(row, each))));
    }

    private void row(Markup row, LawDifference difference) {
        row.add("td", difference.path().map(teller::path).orElse(""));
        row.add("td", teller.in(difference.report()));
        row.add("td", teller.in(difference.law()));
        row.add("td", difference.article());
        row.add("td", cell -> teller.source(cell, difference.source()));
    }
}
