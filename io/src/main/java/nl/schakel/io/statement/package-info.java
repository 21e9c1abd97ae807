/**
 * The settlement of a school year as people and programs take it: Markdown, an HTML page, tables and CSV.
 *
 * <pre>{@code
 * StatementReport report = StatementReport.of(tot, tot.funding().settle(basis));
 * report.html(Language.DUTCH);                                      // one file, without scripts
 * report.csv(Language.DUTCH, CsvDialect.DUTCH_EXCEL);               // one sheet for Excel in a Dutch setting
 * }</pre>
 */
@NullMarked
package nl.schakel.io.statement;

import org.jspecify.annotations.NullMarked;
