/**
 * Instruments: the questionnaires of users, as data. Items are marked on one scale and belong to factors; each factor, and the instrument
 * as a whole, is a sum or a mean, which bands put into words. What a score is when answers are missing, when an item does not apply and
 * when a value lies between two bands is said by the instrument, not left to chance.
 *
 * <p>In ten lines, with the readers of {@code nl.schakel.io.document}:
 *
 * <pre>{@code
 * Instrument instrument = InstrumentReader.standard().read(Path.of("samen.yaml")).orElseThrow();   // or Instruments.VICHEALTH
 * Checked<ReadTable<Responses>> read = ResponseTable.of(instrument).read(Path.of("antwoorden.csv"));
 * read.issues().forEach(System.out::println);                     // line, column, value, what must hold, what to do
 * Responses responses = read.orElseThrow().content();
 * InstrumentResult result = InstrumentResult.of(responses);
 * result.factor("trust").value();                                 // Optional[15 / 4]: exact, or none if too few answered
 * result.factor("trust").respondents();                           // the score of each, with the number of answers
 * result.ranked();                                                // factors, highest first, ties by exact value
 * result.overall().orElseThrow().text(DUTCH);                     // totaal: 126,5 van 35..175 (...): tussen '...' en '...'
 * GroupedResult.of(responses, Grouping.ROLE).suppressed(5).groups().forEach(group -> System.out.println(group.text(DUTCH)));
 * }</pre>
 *
 * <p>The order of the packages: this one, then {@code answer}, then {@code result}.
 */
@NullMarked
package nl.schakel.assessment.instrument;

import org.jspecify.annotations.NullMarked;
