/**
 * Assessments and settlements as documents: plain records that the writers of the library turn into JSON or YAML, exact and in both
 * languages.
 *
 * <pre>{@code
 * String json = DocumentWriter.of(AssessmentsView.FORMAT).write(AssessmentsView.of(assessments), TextFormat.JSON);
 * }</pre>
 */
@NullMarked
package nl.schakel.samples.view;

import org.jspecify.annotations.NullMarked;
