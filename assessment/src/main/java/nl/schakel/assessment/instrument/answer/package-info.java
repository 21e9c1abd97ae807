/**
 * The answers to an instrument: who answered, by a code and never by name, and how each item was marked.
 *
 * <pre>{@code
 * Response one = Response.of(Respondent.of("r1").withRole(Speaker.COORDINATOR)).mark("q1", 4).notApplicable("q2");
 * Responses responses = Responses.of(instrument, one, other);   // refuses marks beside the scale, unknown items, one code twice
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.instrument.answer;

import org.jspecify.annotations.NullMarked;
