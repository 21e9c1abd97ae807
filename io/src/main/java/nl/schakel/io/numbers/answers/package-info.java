/**
 * The steps from the rows of a CSV file to the responses to an instrument: columns, respondents, answers. Not for use from outside.
 *
 * <pre>{@code
 * TableSettings stated = TableSettings.STANDARD;
 * TableSource.of(file, stated)
 *         .read("answers.csv", stated, (in, found) -> AnswerRows.read(in, instrument, EmptyCell.MISSING, stated, found));
 * }</pre>
 */
@NullMarked
package nl.schakel.io.numbers.answers;

import org.jspecify.annotations.NullMarked;
