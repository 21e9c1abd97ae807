package nl.schakel.io.report.section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Values;
import nl.schakel.model.evidence.Claim;

/** The claims of sources side by side, part by part. */
record ContradictionSection(Teller teller) implements Section {

    @Override
    public String id() {
        return "contradictions";
    }

    @Override
    public LocalizedText title() {
        return Labels.CONTRADICTIONS;
    }

    @Override
    public boolean isEmpty() {
        return teller.view().dossier().claims().isEmpty();
    }

    @Override
    public void write(Markup out) {
        Map<ModelPath, List<Claim>> byPath = teller.view().dossier().claims().stream()
                .collect(Collectors.groupingBy(Claim::path, LinkedHashMap::new, Collectors.toList()));
        List<LocalizedText> heads = List.of(Labels.WHAT, Labels.VALUE, Labels.WORDS, Labels.SOURCE);
        out.add(Tag.of("p", "hint"), teller.in(Labels.CONTRADICTIONS_HINT));
        teller.onlyTable(
                out,
                title(),
                heads,
                rows -> byPath.forEach((path, claims) -> {
                    for (Claim claim : claims) {
                        rows.text("\n").add("tr", row -> row(row, claim, claim == claims.get(0) ? claims.size() : 0));
                    }
                }));
    }

    private void row(Markup row, Claim claim, int span) {
        if (span > 0) {
            row.add(
                    Tag.of("th").with("scope", "rowgroup").with("rowspan", Integer.toString(span)),
                    head -> head.text(teller.path(claim.path()))
                            .add(Tag.of("div", "path"), claim.path().toString()));
        }
        row.add(
                "td",
                cell -> cell.add(
                        "strong", Values.text(teller.paths().shape(claim.path()), claim.value(), teller.language())));
        row.add("td", claim.text().map(teller::in).orElse(""));
        row.add("td", cell -> teller.source(cell, claim.source()));
    }
}
