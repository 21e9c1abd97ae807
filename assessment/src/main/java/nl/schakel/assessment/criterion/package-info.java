/**
 * What rules demand of facts, as values that can be compared, printed, written and read back: conditions in Kleene's three-valued logic,
 * and grades that follow a number or the marks of people.
 *
 * <p>A condition gives 1 or 0, a grade anything between; what is not known gives an interval. Knowing more never widens it.
 *
 * <pre>{@code
 * Criterion met = any(holds("governance.coordinator"), atLeast("governance.bodies", 2));
 * Grading often = Line.of("governance.meetings-a-year", Line.Point.at(0, 0), Line.Point.at(6, 1_000_000));
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.criterion;

import org.jspecify.annotations.NullMarked;
