/**
 * Assessing a dossier with a rule set, what would narrow the score most, and what would raise it most.
 *
 * <pre>{@code
 * Assessment assessment = Assessor.of(Frameworks.DOORLOPENDE_LEERROUTES_2018).assess(dossier, LocalDate.of(2018, 6, 30));
 * Priorities.of(assessment).answers();
 * Priorities.of(assessment).changes();
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.engine;

import org.jspecify.annotations.NullMarked;
