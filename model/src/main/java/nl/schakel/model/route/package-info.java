/**
 * Learning routes from vmbo to mbo as time lines: years, segments of weeks, exams, destinations.
 *
 * <p>What a route is as education ({@link nl.schakel.model.route.RouteType}) stands apart from the law under which it runs ({@link
 * nl.schakel.model.route.LegalBasis}); local names are names and never law. What follows from a time line is in {@code route.measure}, the
 * kinds of route that the law and the reports name in {@code route.kind}, the numbers that the law asks in {@code route.norm}.
 *
 * <pre>{@code
 * Route tot = Route.builder()
 *         .id(RouteId.of("tot"))
 *         .name("TOT-route")
 *         .type(Term.of(RouteType.VERSNELDE_ROUTE))
 *         .build();
 * }</pre>
 */
@NullMarked
package nl.schakel.model.route;

import org.jspecify.annotations.NullMarked;
