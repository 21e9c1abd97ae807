package nl.schakel.io.report.section;

import java.util.List;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Phrases;

/** The explanation of the score: for each factor, to be opened, the outcomes of its rules. */
record ExplanationSection(Assessment assessment, Teller teller) implements Section {

    @Override
    public String id() {
        return "why";
    }

    @Override
    public LocalizedText title() {
        return Labels.WHY;
    }

    @Override
    public boolean isEmpty() {
        return assessment.factors().isEmpty();
    }

    @Override
    public void write(Markup out) {
        out.add(Tag.of("p", "hint"), teller.in(Labels.WHY_HINT));
        for (FactorGroup group : FactorGroup.values()) {
            List<FactorResult> results = assessment.factors().stream()
                    .filter(result -> result.factor().group() == group)
                    .toList();
            if (!results.isEmpty()) {
                out.text("\n").add("h3", teller.in(Scores.heading(group)));
                results.forEach(result -> factor(out, result));
            }
        }
    }

    private void factor(Markup out, FactorResult result) {
        out.text("\n").add("details", details -> {
            details.add("summary", summary -> {
                summary.add(
                        Tag.of("span", "name"),
                        Phrases.capital(teller.in(result.factor().name())));
                summary.text(" ").add(Tag.of("span", "sum"), sum(result));
            });
            details.add(
                    Tag.of("div", "inside"),
                    inside -> inside.add(
                            Tag.of("ul", "outcomes"),
                            list -> result.outcomes().forEach(outcome -> new Outcomes(teller).write(list, outcome))));
        });
    }

    private String sum(FactorResult result) {
        return result.applicable() == Truth.FALSE
                ? teller.in(Labels.NOT_APPLICABLE)
                : Phrases.fill(
                                Labels.OUT_OF_100,
                                teller.language(),
                                Scores.figure(result.score().interval()))
                        + ", " + Scores.evidence(result.score(), teller.language());
    }
}
