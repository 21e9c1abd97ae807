package nl.schakel.io.report.section;

import java.util.List;
import nl.schakel.assessment.engine.Priorities;
import nl.schakel.assessment.engine.Priorities.Raise;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Phrases;

/** The changes that would surely raise the score, the one that raises it most first. */
record RaiseSection(Assessment assessment, Teller teller) implements Section {

    private static final int SHOWN = 12;

    @Override
    public String id() {
        return "raises";
    }

    @Override
    public LocalizedText title() {
        return Labels.RAISES;
    }

    @Override
    public boolean isEmpty() {
        return raises().isEmpty();
    }

    private List<Raise> raises() {
        return Priorities.of(assessment).changes().stream()
                .filter(raise -> raise.lower() > 0)
                .limit(SHOWN)
                .toList();
    }

    @Override
    public void write(Markup out) {
        out.add(Tag.of("p", "hint"), teller.in(Labels.RAISES_HINT));
        teller.onlyTable(
                out,
                title(),
                List.of(Labels.CHANGE, Labels.RAISES_BY),
                rows -> raises().forEach(raise -> rows.text("\n").add("tr", row -> row(row, raise))));
    }

    private void row(Markup row, Raise raise) {
        row.add("td", Phrases.capital(raise.change().text(raise.fact(), teller.language())));
        row.add(
                "td",
                Phrases.fill(
                        Labels.POINTS, teller.language(), QuestionSection.points(raise.lower(), teller.language())));
    }
}
