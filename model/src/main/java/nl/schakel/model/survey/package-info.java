/**
 * What a report says of the field as a whole: the networks that it names and its national figures, each with its source.
 *
 * <pre>{@code
 * survey.findings().statistics().forEach(figure -> System.out.println(figure.text().in(DUTCH) + ": " + figure.value()));
 * }</pre>
 */
@NullMarked
package nl.schakel.model.survey;

import org.jspecify.annotations.NullMarked;
