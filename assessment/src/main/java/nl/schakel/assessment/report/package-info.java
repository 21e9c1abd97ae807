/**
 * The outcome of an assessment as data: overall score, factors, rule outcomes with what was seen and expected. Text is made on demand.
 *
 * <pre>{@code
 * assessment.overall();                                                       // 71..88 of 100, evidence for 82 %
 * assessment.factor("professional-structure").outcomes().get(0).explain(Language.ENGLISH);
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.report;

import org.jspecify.annotations.NullMarked;
