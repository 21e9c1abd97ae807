/**
 * Regionale Plannen Onderwijsvoorzieningen (RPO) under the law: exact per municipality, with the least repair where one fails.
 *
 * <pre>{@code
 * RpoPlan plan = RpoPlan.builder().name("RPO").start(LocalDate.of(2015, 8, 1))
 *         .addParticipants(singelland, lauwers)
 *         .addTerritories(Territory.of("Achtkarspelen").with(singelland, 800).with(other, 120))
 *         .build();
 * RpoLaw.review(plan, LocalDate.of(2014, 10, 1));    // which municipality fails, and why
 * RpoRepair.of(plan);                             // the least set of further boards
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.law.rpo;

import org.jspecify.annotations.NullMarked;
