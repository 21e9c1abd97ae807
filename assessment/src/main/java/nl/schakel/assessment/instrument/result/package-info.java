/**
 * The scores of an instrument: of each respondent, and over respondents, where a score is the mean of the scores of respondents. All of it is
 * exact; text rounds, verdicts and ranks never do.
 *
 * <pre>{@code
 * InstrumentResult result = InstrumentResult.of(responses);
 * result.factor("trust").text(ENGLISH);     // trust: 3.75 of 1..5 (mean of 2 respondents, 4 answers): 'strong'
 * GroupedResult.of(responses, Grouping.LAYER).suppressed(5);      // groups of fewer than five are hidden, also from the total
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.instrument.result;

import org.jspecify.annotations.NullMarked;
