/**
 * Frameworks set beside each other: which factor answers to which theme of a profile, and what the reports do not agree on.
 *
 * <p>No fact counts in two themes, no factor is left out, and what one report praises and another blames is shown and never averaged.
 *
 * <pre>{@code
 * CrossReading reading = Frameworks.crossWalk().read(FactCatalogue.standard().sheet(dossier.asOf(day)));
 * reading.theme("relation").answers();                          // what each framework says of trust and relation
 * reading.dispute("paper").positions(Position.Stance.PRAISES);  // who praises agreements on paper
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.crosswalk;

import org.jspecify.annotations.NullMarked;
