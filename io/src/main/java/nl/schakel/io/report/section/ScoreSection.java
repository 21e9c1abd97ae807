package nl.schakel.io.report.section;

import java.util.Optional;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Bar;
import nl.schakel.io.report.markup.Bars;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.words.Phrases;

/** The score: its bounds, its verdict, and a bar for each factor. */
record ScoreSection(Assessment assessment, Language language) implements Section {

    @Override
    public String id() {
        return "score";
    }

    @Override
    public LocalizedText title() {
        return Labels.SCORE;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public void write(Markup out) {
        String figure = Scores.figure(assessment.overall().interval());
        out.add(Tag.of("div", "score"), card -> {
            card.add(Tag.of("p", "big"), Phrases.fill(Labels.OUT_OF_100, language, figure));
            card.add(
                    Tag.of("p", "verdict"), Phrases.capital(assessment.verdict().in(language)));
            card.add("p", Phrases.capital(Scores.evidence(assessment.overall(), language)) + "." + threshold());
        });
        out.add(Tag.of("p", "hint"), Labels.HOW_TO_READ.in(language));
        Bars.chart(out, Labels.CHART.in(language), Scores.groups(assessment, language));
        legend(out, language);
    }

    private String threshold() {
        return assessment.hasEnoughEvidence()
                ? ""
                : " "
                        + Phrases.fill(
                                Labels.TOO_LITTLE,
                                language,
                                Integer.toString(assessment.ruleSet().leastCoverage()));
    }

    static void legend(Markup out, Language language) {
        out.add(Tag.of("p", "legend"), legend -> {
            key(legend, new Bar(Labels.SURE.in(language), "", 1_000_000, 1_000_000, Optional.empty()));
            key(legend, new Bar(Labels.OPEN.in(language), "", 0, 1_000_000, Optional.empty()));
        });
    }

    private static void key(Markup legend, Bar bar) {
        legend.add("span", span -> {
            Bars.key(span, bar);
            span.text(bar.label());
        });
    }
}
