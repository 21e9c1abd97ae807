package nl.schakel.io.report;

import java.util.List;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.assessment.rule.RuleSet;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.io.report.markup.Page;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.section.Sections;
import nl.schakel.io.report.words.Dates;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.model.evidence.AsOf;

/**
 * A report that puts partnerships side by side: the comparison table, the score of each factor, and the most telling explanations.
 *
 * @param assessments the assessments, all by the same rule set, one a partnership
 */
public record ComparisonReport(List<Assessment> assessments) {

    /** Refuses assessments by different rule sets, and none at all. */
    public ComparisonReport {
        assessments = Check.list(assessments, "assessments");
        Check.that(!assessments.isEmpty(), "assessments", assessments, "must not be empty", "Give at least one.");
        List<String> ruleSets = assessments.stream()
                .map(assessment -> assessment.ruleSet().toString())
                .distinct()
                .toList();
        Check.that(
                ruleSets.size() == 1,
                "rule sets",
                ruleSets,
                "must be the same for all",
                "Assess all partnerships with one framework.");
    }

    /**
     * Makes a report.
     *
     * @param assessments the assessments, all by the same rule set
     * @return the report
     */
    public static ComparisonReport of(List<Assessment> assessments) {
        return new ComparisonReport(assessments);
    }

    /**
     * Writes the report as one HTML file.
     *
     * @param language the language
     * @return the file; the same characters on every machine
     */
    public String html(Language language) {
        Check.given(language, "language");
        String title = Titles.COMPARISON.in(language);
        List<AsOf> views = assessments.stream().map(Assessment::view).toList();
        return Page.html(language.toString(), title, body -> {
            body.text("\n").add("header", header -> {
                header.add(
                        Tag.of("p", "kicker"), Phrases.fill(Titles.COMPARED, language, Integer.toString(views.size())));
                header.add("h1", title);
                RuleSet ruleSet = assessments.get(0).ruleSet();
                String by = Phrases.fill(
                        Titles.BY,
                        language,
                        ruleSet.title().in(language),
                        ruleSet.id().value(),
                        Integer.toString(ruleSet.version()));
                header.add(Tag.of("p", "meta"), days(views, language) + by);
            });
            Sections.ofComparison(assessments, language).write(body);
        });
    }

    /** The days, where they are the same for all. */
    private static String days(List<AsOf> views, Language language) {
        AsOf first = views.get(0);
        boolean same = views.stream()
                .allMatch(each -> each.day().equals(first.day())
                        && each.dossier().asOf().equals(first.dossier().asOf()));
        return same
                ? Phrases.fill(
                                Titles.AS_OF_ALL,
                                language,
                                Dates.text(first.day(), language),
                                Dates.text(first.dossier().asOf(), language))
                        + " "
                : "";
    }
}
