/**
 * The steps from the rows of a CSV file to the responses to an instrument: columns, respondents, answers. Not for use from outside.
 *
 * <pre>{@code
 * TableText.decode(in, Optional.empty(), limits, findings)
 *         .flatMap(text -> AnswerRows.read(text, instrument, EmptyCell.MISSING, Optional.empty(), limits, findings));
 * }</pre>
 */
@NullMarked
package nl.schakel.io.numbers.answers;

import org.jspecify.annotations.NullMarked;
