/**
 * Regionale Plannen Onderwijsvoorzieningen (RPO) under the law: exact per municipality, with the least repair where one fails; its content, the
 * talks before it, and applications for funding by it.
 *
 * <pre>{@code
 * RpoPlan plan = RpoPlan.builder().name("RPO").start(LocalDate.of(2023, 8, 1))
 *         .addParticipants(singelland, lauwers)
 *         .addTerritories(Territory.of("Achtkarspelen").with(singelland, 800).with(other, 120))
 *         .putConsultation(Consultation.PROVINCE, Truth.TRUE)
 *         .application(RpoApplication.builder().facility(Facility.MOVE).kilometres(Count.of(4)).build())
 *         .build();
 * RpoLaw.review(plan, LocalDate.of(2022, 10, 1));    // which municipality fails, and why; what is not known yet
 * RpoRepair.of(plan);                                // the least set of further boards
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.law.rpo;

import org.jspecify.annotations.NullMarked;
