/**
 * What partners do together: exchange, joint teaching, warm handover, evaluation, shared equipment.
 *
 * <pre>{@code
 * Practice evaluation = Practice.builder()
 *         .id(ElementId.of("evaluation"))
 *         .kind(Term.of(PracticeKind.EVALUATION))
 *         .text(LocalizedText.of("evaluatie van de route", "evaluation of the route"))
 *         .build();
 * }</pre>
 */
@NullMarked
package nl.schakel.model.practice;

import org.jspecify.annotations.NullMarked;
