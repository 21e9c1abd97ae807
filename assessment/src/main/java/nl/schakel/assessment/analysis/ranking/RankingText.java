package nl.schakel.assessment.analysis.ranking;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/** The words of a ranking. */
final class RankingText {

    static final LocalizedText PARTNERSHIP = LocalizedText.of("samenwerkingsverband", "partnership");
    static final LocalizedText DAY = LocalizedText.of("peildatum", "as of");
    private static final LocalizedText PLACE = LocalizedText.of("plaats", "place");
    private static final LocalizedText SCORE = LocalizedText.of("score", "score");
    private static final LocalizedText EVIDENCE = LocalizedText.of("onderbouwd", "evidence");
    private static final LocalizedText VERDICT = LocalizedText.of("oordeel", "verdict");
    private static final LocalizedText REMARK = LocalizedText.of("opmerking", "remark");
    private static final LocalizedText NOT_ENOUGH = LocalizedText.of("niet genoeg gegevens", "not enough evidence");
    private static final LocalizedText NOT_APPLICABLE = LocalizedText.of("niet van toepassing", "not applicable");
    private static final LocalizedText MAYBE = LocalizedText.of("misschien niet van toepassing", "may not apply");

    private RankingText() {}

    static String of(Ranking ranking, Language language) {
        Columns table = new Columns(
                Integer.MAX_VALUE, words(language, PLACE, PARTNERSHIP, DAY, SCORE, EVIDENCE, VERDICT, REMARK));
        ranking.entries().forEach(entry -> table.add(cells(ranking, entry, language)));
        List<String> lines = new ArrayList<>();
        lines.add(title(ranking.ruleSet(), language)
                + ranking.factor()
                        .map(factor -> ": " + factor.name().in(language))
                        .orElse(""));
        lines.addAll(table.lines());
        return String.join("\n", lines);
    }

    static List<String> words(Language language, LocalizedText... texts) {
        List<String> words = new ArrayList<>();
        for (LocalizedText text : texts) {
            words.add(text.in(language));
        }
        return words;
    }

    static String title(RuleSet ruleSet, Language language) {
        return ruleSet.title().in(language) + " (" + ruleSet.id() + ", "
                + (language == Language.DUTCH ? "versie " : "version ") + ruleSet.version() + ")";
    }

    static String place(Ranked entry, Language language) {
        return entry.place().map(place -> place.text(language)).orElse("-");
    }

    private static List<String> cells(Ranking ranking, Ranked entry, Language language) {
        boolean scored = entry.applicable() != Truth.FALSE;
        return Columns.cells(
                place(entry, language),
                Cohort.name(entry.assessment(), ranking.assessments()),
                Cohort.day(entry.assessment()).toString(),
                scored ? entry.score().interval().toString() : "-",
                scored ? entry.score().coverage().toString() : "-",
                ranking.factor().isPresent() ? "" : entry.assessment().verdict().in(language),
                remark(ranking, entry, language));
    }

    /** What a verdict does not say already. */
    private static String remark(Ranking ranking, Ranked entry, Language language) {
        List<String> remarks = new ArrayList<>();
        if (entry.applicable() == Truth.FALSE) {
            remarks.add(NOT_APPLICABLE.in(language));
        } else {
            if (entry.applicable() == Truth.UNKNOWN) {
                remarks.add(MAYBE.in(language));
            }
            if (ranking.factor().isPresent() && !entry.hasEnoughEvidence()) {
                remarks.add(NOT_ENOUGH.in(language));
            }
        }
        return String.join(", ", remarks);
    }
}
