/**
 * Routes under the law: which leerweg and level go together, how long, with how many hours, where enrolled, and what part elsewhere.
 *
 * <p>Numbers of years and hours are those of the start of the cohort, the rest is the text of the day of the review; each finding cites the
 * articles whose text gave it, and is unknown on a day on which its rule did not hold. Where the basis of a route is not known, it is read
 * under each that may hold.
 *
 * <pre>{@code
 * RouteFacts route = RouteFacts.builder().name("KB to level 2").basis(LegalBasis.DOORLOPENDE_LEERROUTE)
 *         .start(LocalDate.of(2020, 8, 1)).addLeerwegen(Leerweg.KB).addLevels(MboLevel.LEVEL_2).build();
 * RouteLaw.review(route, LocalDate.of(2021, 8, 1));
 * // not met: ... a doorlopende leerroute joins BB-2, KB-3 or KB/GL/TL-4 [WVO, art. 10b10]
 * route.toBuilder().profiles(new ProfileFacts(Set.of(VmboProfile.PIE), offered, Set.of("25331"),
 *         Optional.of(Affinity.by("our boards").with(VmboProfile.PIE, "25331"))));      // whose table says what is kindred
 * RouteLaw.readings(RouteFacts.of(dossierRoute, start), day);       // by each basis that may hold
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.law.route;

import org.jspecify.annotations.NullMarked;
