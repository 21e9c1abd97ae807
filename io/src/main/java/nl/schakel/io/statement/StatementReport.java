package nl.schakel.io.statement;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.io.statement.block.Blocks;
import nl.schakel.io.statement.block.Labels;
import nl.schakel.io.statement.block.Meaning;
import nl.schakel.io.table.CsvDialect;
import nl.schakel.io.table.CsvText;
import nl.schakel.io.table.Table;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.partnership.Partnership;

/**
 * The settlement of a school year to be read and checked: payments with their derivation, who owes whom in the end,
 * totals per party, what each bears itself, and what is missing. Totals add up the lines, each of which is in
 * whole cents, and never amounts of different kinds of value added tax.
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
     * Says what the statement is.
     *
     * @param language the language
     * @return such as 'Settlement of school year 2017-2018'
     */
    public String title(Language language) {
        return worded(language).title();
    }

    /**
     * Says what holds for the whole statement: that its numbers are assumed, and what its totals leave out.
     *
     * @param language the language
     * @return a sentence for each; none if there is nothing to say
     */
    public List<String> notes(Language language) {
        Blocks blocks = worded(language);
        return Stream.concat(
                        blocks.assumption().map(why -> blocks.in(Labels.ASSUMPTION) + why).stream(),
                        blocks.remarks().stream())
                .toList();
    }

    /**
     * Gives the statement as tables in words, the same that {@link #markdown} and {@link #html} show.
     *
     * @param language the language
     * @return those tables that have a row
     */
    public List<StatementBlock> blocks(Language language) {
        return worded(language).shown().stream().map(StatementBlock::of).toList();
    }

    /**
     * Writes the statement as Markdown with tables, for mail, minutes and wikis.
     *
     * @param language the language
     * @return the text, with LF after each line; what documents say is shown and never markup
     */
    public String markdown(Language language) {
        return MarkdownStatement.write(partnership.identity().name(), worded(language));
    }

    /**
     * Writes the statement as one HTML file without scripts.
     *
     * @param language the language
     * @return the file; the same characters on every machine
     */
    public String html(Language language) {
        return HtmlStatement.write(partnership.identity().name(), worded(language));
    }

    /**
     * Gives the statement as tables for programs: 'lines', 'enclosures' (amounts known within bounds only), 'balances' (net per pair),
     * 'parties' (totals), 'contributions' (in kind), 'missing' and 'warnings', with amounts as numbers and texts in both languages.
     *
     * @return the tables, all seven, also those without rows
     */
    public List<Table> tables() {
        return new StatementTables(meaning(), statement).all();
    }

    /**
     * Writes the whole statement as one sheet, in which a column says of which kind a row is. Payments, amounts within
     * bounds, balances and party totals stand in columns of their own, so that each column can be added up, kind by kind of value added tax. Texts are safe against
     * formulas, see {@link CsvText}.
     *
     * @param language the language of headings and texts
     * @param dialect the dialect
     * @return the text, to be stored in UTF-8
     */
    public String csv(Language language, CsvDialect dialect) {
        Check.given(language, "language");
        return CsvText.write(StatementSheet.table(meaning(), statement, language), dialect);
    }

    private Blocks worded(Language language) {
        return Blocks.of(partnership, statement, Check.given(language, "language"));
    }

    private Meaning meaning() {
        return new Meaning(partnership);
    }
}
