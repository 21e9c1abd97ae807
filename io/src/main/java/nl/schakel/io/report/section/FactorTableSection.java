package nl.schakel.io.report.section;

import java.util.List;
import java.util.function.BiConsumer;
import nl.schakel.assessment.factor.Factor;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Bar;
import nl.schakel.io.report.markup.Bars;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Phrases;

/** The scores of several partnerships, a row for each factor, with a small bar in each cell. */
record FactorTableSection(List<Assessment> assessments, Language language) implements Section {

    @Override
    public String id() {
        return "factors";
    }

    @Override
    public LocalizedText title() {
        return Labels.BY_FACTOR;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void write(Markup out) {
        List<String> names = assessments.stream()
                .map(each -> each.view().partnership().identity().name())
                .toList();
        out.add(Tag.of("p", "hint"), Labels.HOW_TO_READ.in(language));
        ScoreSection.legend(out, language);
        Wide.table(out, Labels.CHART.in(language), names, body -> {
            for (FactorGroup group : FactorGroup.values()) {
                group(body, group);
            }
            row(
                    body,
                    "total",
                    Labels.OVERALL.in(language),
                    (cell, each) -> score(cell, Scores.overall(each, language)));
            row(
                    body,
                    "",
                    Labels.VERDICT.in(language),
                    (cell, each) -> cell.text(Phrases.capital(each.verdict().in(language))));
        });
    }

    private void group(Markup body, FactorGroup group) {
        List<Factor> factors = assessments.get(0).ruleSet().factors().stream()
                .filter(factor -> factor.group() == group)
                .toList();
        if (factors.isEmpty()) {
            return;
        }
        Tag heading = Tag.of("th")
                .with("colspan", Integer.toString(assessments.size() + 1))
                .with("scope", "rowgroup");
        body.text("\n")
                .add(
                        Tag.of("tr", "group"),
                        row -> row.add(heading, Scores.heading(group).in(language)));
        for (Factor factor : factors) {
            row(
                    body,
                    "",
                    Phrases.capital(factor.name().in(language)),
                    (cell, each) ->
                            score(cell, Scores.factor(each.factor(factor.id().value()), language)));
        }
    }

    private void row(Markup body, String style, String heading, BiConsumer<Markup, Assessment> content) {
        body.text("\n").add(style.isEmpty() ? Tag.of("tr") : Tag.of("tr", style), row -> {
            row.add(Tag.of("th").with("scope", "row"), heading);
            assessments.forEach(each -> row.add("td", cell -> content.accept(cell, each)));
        });
    }

    private static void score(Markup cell, Bar bar) {
        Bars.small(cell, bar);
        cell.add("strong", bar.figure());
        bar.note().ifPresent(note -> cell.add(Tag.of("div", "hint"), note));
    }
}
