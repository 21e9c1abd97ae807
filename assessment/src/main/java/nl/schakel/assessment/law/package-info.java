/**
 * Tests against the law of a day: each rule with its articles, and findings that say what was seen and why.
 *
 * <p>A check for professionals, and no legal advice. Only what was read in a statute is a rule; where that is not confirmed, the answer is
 * unknown, with the reason.
 *
 * <pre>{@code
 * LawReview review = RpoLaw.review(plan, LocalDate.of(2014, 10, 1));
 * review.answer();                      // not met
 * review.findings().get(2).because();   // why
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.law;

import org.jspecify.annotations.NullMarked;
