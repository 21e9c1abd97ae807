/**
 * What long runs over partnerships have in common: they report how far they are, and can be cancelled.
 *
 * <pre>{@code
 * Reach.of(assessor, facts).reporting((done, of) -> System.err.println(done)).to(band);
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.analysis;

import org.jspecify.annotations.NullMarked;
