/**
 * What is wrong in the parts of a rule set, told part by part: facts that there are not, names that lead in a circle, versions of a rule
 * at one time, texts that are missing.
 *
 * <pre>{@code
 * PartCheck check = RuleSetParts.of(FactCatalogue.standard(), ReadLimits.standard());
 * Binder.closed(findings).checking(check).bind(Shapes.of(RuleSet.class), tree);
 * }</pre>
 */
@NullMarked
package nl.schakel.io.rules;

import org.jspecify.annotations.NullMarked;
