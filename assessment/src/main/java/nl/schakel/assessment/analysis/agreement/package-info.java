/**
 * How far people, and groups of people, lie apart in what they say of a partnership, and how far two coders agree in how they read it. All numbers are
 * exact fractions; where there is none, such as for one answer, the result says why.
 *
 * <pre>{@code
 * Disagreements said = Disagreements.of(responses);                // of an instrument; or of(dossier.asOf(day)) for the marks in a dossier
 * said.by(Grouping.LAYER).ranked().get(0).text(ENGLISH);           // trust, by layer: 0.75 between groups, 0.875 among all 4 answers ...
 * Disagreement trust = said.by(Grouping.LAYER).about("trust").all().get(0);
 * trust.between();                                                 // 3/4 of the greatest there can be between two groups
 * trust.lowest();                                                  // strategic, mean 1/8 of the scale
 * Disagreements.of(responses, 5);                                  // groups of fewer than five are not told apart
 *
 * CoderAgreement coders = CoderAgreement.of(codedByOne, codedByOther);      // the same partnerships, as of the same days
 * coders.kinds().forEach(kind -> System.out.println(kind.text(DUTCH)));     // agreement, kappa, alpha for truths, numbers, codes, ratings
 * coders.differences().forEach(pair -> System.out.println(pair.text(DUTCH)));   // profijt, governance.coordinator: ja | nee
 * coders.with(CoderAgreement.Unknowns.AS_VALUE).subject("governance.coordinator").kappa();     // 'not said' as an answer of its own
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.analysis.agreement;

import org.jspecify.annotations.NullMarked;
