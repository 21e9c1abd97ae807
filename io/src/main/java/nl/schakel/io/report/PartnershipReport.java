package nl.schakel.io.report;

import java.util.Optional;
import nl.schakel.assessment.report.Assessment;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.io.report.markup.Page;
import nl.schakel.io.report.markup.Tag;
import nl.schakel.io.report.section.Sections;
import nl.schakel.io.report.words.Dates;
import nl.schakel.io.report.words.Phrases;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.partnership.Identity;

/**
 * A report on one partnership: what it is, how it scores and why, what is not known, who pays what, and where all that stands.
 *
 * @param assessment the assessment
 * @param statement the settlement of a school year, if there is one; the arrangements are listed otherwise
 */
public record PartnershipReport(Assessment assessment, Optional<FundingStatement> statement) {

    /** Refuses null. */
    public PartnershipReport {
        Check.given(assessment, "assessment");
        Check.given(statement, "statement");
    }

    /**
     * Makes a report.
     *
     * @param assessment the assessment
     * @param statement the settlement of a school year, if there is one
     * @return the report
     */
    public static PartnershipReport of(Assessment assessment, Optional<FundingStatement> statement) {
        return new PartnershipReport(assessment, statement);
    }

    /**
     * Writes the report as one HTML file.
     *
     * @param language the language
     * @return the file; the same characters on every machine
     */
    public String html(Language language) {
        Check.given(language, "language");
        Identity identity = assessment.view().partnership().identity();
        return Page.html(language.toString(), identity.name(), body -> {
            body.text("\n").add("header", header -> {
                header.add(Tag.of("p", "kicker"), Titles.PARTNERSHIP.in(language));
                header.add("h1", identity.name());
                identity.summary().ifPresent(summary -> header.add(Tag.of("p", "lead"), summary.in(language)));
                header.add(Tag.of("p", "meta"), meta(language));
            });
            Sections.ofPartnership(assessment, statement, language).write(body);
        });
    }

    private String meta(Language language) {
        String day = Dates.text(assessment.view().day(), language);
        String dossier = Dates.text(assessment.view().dossier().asOf(), language);
        String title = assessment.ruleSet().title().in(language);
        return Phrases.fill(Titles.AS_OF, language, day, dossier) + " "
                + Phrases.fill(
                        Titles.BY,
                        language,
                        title,
                        assessment.ruleSet().id().value(),
                        Integer.toString(assessment.ruleSet().version()));
    }
}
