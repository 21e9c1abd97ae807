package nl.schakel.io.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.factor.FactorGroup;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.report.FactorResult;
import nl.schakel.assessment.score.Interval;
import nl.schakel.assessment.score.Score;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;
import nl.schakel.io.report.markup.Bar;
import nl.schakel.io.report.markup.Bars;
import nl.schakel.io.report.words.Phrases;

/** Scores as words and as bars. */
final class Scores {

    private Scores() {}

    /** Such as '71–88': the bounds rounded outward. */
    static String figure(Interval interval) {
        return interval.toString().replace("..", "–");
    }

    static String evidence(Score score, Language language) {
        return Phrases.fill(Labels.EVIDENCE_FOR, language, score.coverage().toString());
    }

    static Bar overall(Assessment assessment, Language language) {
        return bar(Labels.OVERALL.in(language), assessment.overall(), language);
    }

    static Bar factor(FactorResult result, Language language) {
        String name = result.factor().name().in(language);
        if (result.applicable() == Truth.FALSE) {
            String none = Labels.NOT_APPLICABLE.in(language);
            return new Bar(Phrases.capital(name), "–", 0, 0, Optional.of(none));
        }
        return bar(name, result.score(), language);
    }

    private static Bar bar(String name, Score score, Language language) {
        return new Bar(
                Phrases.capital(name),
                figure(score.interval()),
                score.interval().lower(),
                score.interval().upper(),
                Optional.of(
                        Phrases.fill(Labels.EVIDENCE, language, score.coverage().toString())));
    }

    static List<Bars.Group> groups(Assessment assessment, Language language) {
        List<Bars.Group> groups = new ArrayList<>();
        groups.add(new Bars.Group("", List.of(overall(assessment, language))));
        for (FactorGroup group : FactorGroup.values()) {
            List<Bar> bars = assessment.factors().stream()
                    .filter(result -> result.factor().group() == group)
                    .map(result -> factor(result, language))
                    .toList();
            if (!bars.isEmpty()) {
                groups.add(new Bars.Group(heading(group).in(language), bars));
            }
        }
        return groups;
    }

    static LocalizedText heading(FactorGroup group) {
        return group == FactorGroup.CONDITION ? Labels.CONDITIONS : Labels.ANCHORING;
    }
}
