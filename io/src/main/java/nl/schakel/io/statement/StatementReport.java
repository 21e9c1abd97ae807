package nl.schakel.io.statement;

import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.io.table.CsvDialect;
import nl.schakel.io.table.CsvText;
import nl.schakel.io.table.Table;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.partnership.Partnership;

/**
 * The settlement of a school year to be read and checked: payments with their derivation, who owes whom in the end,
 * totals per party, what each bears itself, and what is missing. Totals add up the lines, each of which is rounded to
 * whole cents by itself.
 *
 * @param partnership whose it is
 * @param statement the settlement
 */
public record StatementReport(Partnership partnership, FundingStatement statement) {

    /** Refuses null. */
    public StatementReport {
        Check.given(partnership, "partnership");
        Check.given(statement, "statement");
    }

    /**
     * Makes a report.
     *
     * @param partnership whose it is
     * @param statement the settlement
     * @return the report
     */
    public static StatementReport of(Partnership partnership, FundingStatement statement) {
        return new StatementReport(partnership, statement);
    }

    /**
     * Writes the statement as Markdown with tables, for mail, minutes and wikis.
     *
     * @param language the language
     * @return the text, with LF after each line; what documents say is shown and never markup
     */
    public String markdown(Language language) {
        return MarkdownStatement.write(partnership.identity().name(), blocks(language));
    }

    /**
     * Writes the statement as one HTML file without scripts.
     *
     * @param language the language
     * @return the file; the same characters on every machine
     */
    public String html(Language language) {
        return HtmlStatement.write(partnership.identity().name(), blocks(language));
    }

    /**
     * Gives the statement as tables for programs: 'lines', 'balances' (net per pair), 'parties' (totals),
     * 'contributions' (in kind), 'missing' and 'warnings', with amounts as numbers and texts in both languages.
     *
     * @return the tables, all six, also those without rows
     */
    public List<Table> tables() {
        return new StatementTables(new Meaning(partnership), statement).all();
    }

    /**
     * Writes the whole statement as one sheet, in which a column says of which kind a row is. Payments, balances and
     * party totals stand in columns of their own, so that each column can be added up. Texts are safe against
     * formulas, see {@link CsvText}.
     *
     * @param language the language of headings and texts
     * @param dialect the dialect
     * @return the text, to be stored in UTF-8
     */
    public String csv(Language language, CsvDialect dialect) {
        Check.given(language, "language");
        return CsvText.write(StatementSheet.table(new Meaning(partnership), statement, language), dialect);
    }

    private Blocks blocks(Language language) {
        return new Blocks(new Meaning(partnership), statement, Check.given(language, "language"));
    }
}
