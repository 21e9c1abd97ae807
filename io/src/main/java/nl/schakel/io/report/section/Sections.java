package nl.schakel.io.report.section;

import java.util.List;
import java.util.Optional;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.text.Language;
import nl.schakel.io.report.markup.Markup;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.practice.PracticeTable;
import nl.schakel.model.funding.statement.FundingStatement;

/** The body of a report: its contents, then its sections one after the other. */
public final class Sections {

    private final List<Section> sections;
    private final Language language;

    private Sections(List<Section> sections, Language language) {
        this.sections = sections;
        this.language = language;
    }

    /**
     * Lists what a report on one partnership tells.
     *
     * @param assessment the assessment
     * @param statement the settlement of a school year, if there is one; the arrangements are listed otherwise
     * @param language the language
     * @return its sections
     */
    public static Sections ofPartnership(
            Assessment assessment, Optional<FundingStatement> statement, Language language) {
        Teller teller = Teller.of(assessment.view(), language);
        Section money = statement
                .<Section>map(settled -> new StatementSection(settled, teller))
                .orElseGet(() -> new ArrangementSection(teller));
        List<Section> sections = List.of(
                new FactsSection(teller),
                new ScoreSection(assessment, language),
                new ExplanationSection(assessment, teller),
                new QuestionSection(assessment, teller),
                new RaiseSection(assessment, teller),
                money,
                new RouteSection(teller),
                new DifferenceSection(teller),
                new AbsenceSection(teller),
                new ContradictionSection(teller),
                new LawSection(teller),
                new PlanSection(teller, false),
                new PlanSection(teller, true),
                new LessonSection(teller),
                new SourceSection(List.of(assessment), language));
        return new Sections(sections, language);
    }

    /**
     * Lists what a report that puts partnerships side by side tells.
     *
     * @param assessments the assessments, all by the same rule set, one a partnership
     * @param language the language
     * @return its sections
     */
    public static Sections ofComparison(List<Assessment> assessments, Language language) {
        List<Section> sections = List.of(
                new TableSection(
                        PracticeTable.of(
                                assessments.stream().map(Assessment::view).toList()),
                        language),
                new FactorTableSection(assessments, language),
                new TellingSection(assessments, language),
                new SourceSection(assessments, language));
        return new Sections(sections, language);
    }

    /**
     * Writes the contents and every section that has something to tell.
     *
     * @param out where to
     */
    public void write(Markup out) {
        List<Section> shown = sections.stream().filter(each -> !each.isEmpty()).toList();
        Tag nav = Tag.of("nav").with("aria-label", Labels.CONTENTS.in(language));
        out.text("\n")
                .add(
                        nav,
                        inside -> inside.add(
                                "ul",
                                list -> shown.forEach(section -> list.add(
                                        "li",
                                        item -> item.add(
                                                Tag.of("a").with("href", "#" + section.id()),
                                                section.title().in(language))))));
        shown.forEach(section -> out.text("\n").add(Tag.of("section").with("id", section.id()), inside -> {
            inside.add("h2", section.title().in(language)).text("\n");
            section.write(inside);
        }));
    }
}
