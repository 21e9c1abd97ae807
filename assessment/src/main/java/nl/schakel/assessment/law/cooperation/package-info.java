/**
 * Forms of cooperation under the law: samenwerkingsverband passend onderwijs, samenwerkingsschool and symbiose.
 *
 * <p>Each is a legal kind with its own facts; a name that says so proves nothing. On a day for which the text that was read did not surely
 * hold, the answer is unknown, with what that text would say.
 *
 * <pre>{@code
 * SwvFacts swv = SwvFacts.builder().name("SWV").addLocations(SiteCode.of("14RC00")).addMembers(SiteCode.of("14RC00"))
 *         .regionFixed(Truth.TRUE).legalPerson(Truth.TRUE).addSupportPlans(LocalDate.of(2018, 8, 1))
 *         .decides(Truth.TRUE).build();
 * CooperationLaw.review(swv, LocalDate.of(2021, 8, 1));     // met, each rule with its lid of WVO, art. 17a
 * CooperationLaw.review(SamenwerkingsschoolFacts.builder().name("Samenwerkingsschool Delta").build(), day);   // unknown
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.law.cooperation;

import org.jspecify.annotations.NullMarked;
