package nl.schakel.samples.text;

import nl.schakel.core.text.Language;
import nl.schakel.io.statement.StatementBlock;
import nl.schakel.io.statement.StatementReport;
import nl.schakel.model.funding.statement.FundingStatement;
import nl.schakel.model.partnership.Partnership;

/** A settlement as plain text: the tables of its Markdown and HTML, such as who pays whom, for a terminal. */
public final class SettlementText {

    /** Not that of the heads of a table. */
    private static final String LINE = "~";

    private SettlementText() {}

    /**
     * Words a settlement.
     *
     * @param partnership whose it is
     * @param statement the settlement
     * @param language the language
     * @return the text
     */
    public static String of(Partnership partnership, FundingStatement statement, Language language) {
        StatementReport report = StatementReport.of(partnership, statement);
        StringBuilder text = new StringBuilder();
        text.append(wrapped(partnership.identity().name())).append(wrapped(report.title(language)));
        report.notes(language).forEach(note -> text.append(wrapped(note)));
        report.blocks(language).forEach(block -> text.append('\n').append(block(block)));
        return text.toString();
    }

    private static String block(StatementBlock block) {
        TextTable table = TextTable.of(block.heads());
        block.rows().forEach(table::row);
        return block.title() + "\n" + LINE.repeat(TextTable.length(block.title())) + "\n"
                + block.hint().map(hint -> wrapped(hint) + "\n").orElse("")
                + table;
    }

    private static String wrapped(String words) {
        return Wrap.indented(words, 0, TextTable.WIDTH);
    }
}
