/**
 * Rules as values: a criterion over facts in Kleene's logic, a weight, an applicability, texts and a source; rule sets with version and
 * content hash.
 *
 * <pre>{@code
 * Rule rule = Rule.builder()
 *         .id(RuleId.of("coordinator"))
 *         .factor(FactorId.of("professional-structure"))
 *         .criterion(Criterion.holds("governance.coordinator"))
 *         .text(LocalizedText.of("er is een projectleider", "there is a project leader"))
 *         .source(place)
 *         .build();
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.rule;

import org.jspecify.annotations.NullMarked;
