/**
 * The factors of success that a framework names.
 *
 * <pre>{@code
 * LocalizedText name = LocalizedText.of("professionele structuur", "professional structure");
 * Factor.of("professional-structure", name, FactorGroup.CONDITION, 1000, place);
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.factor;

import org.jspecify.annotations.NullMarked;
