/**
 * The kinds of route that the law and the reports name, each as a route with its time line, to look up, to draw and to begin one's own from.
 *
 * <p>A kind of the law holds what the law says of every such route and nothing more; its numbers stand in {@code route.norm}, with the
 * article and its period. A local kind holds what a report tells of one practice, and no legal basis unless the report names it.
 *
 * <pre>{@code
 * RouteKind vm2 = RouteKinds.of("vm2");
 * vm2.route();                                     // years, segments, enrolment, funding side, exams, track, diplomas
 * vm2.provisions();                                // where it stands, and when that held
 * RouteKinds.all();                                // the kinds of the law first, then the local ones
 * RouteKind leerroute = RouteKinds.of("doorlopende-leerroute-a");
 * leerroute.route(LocalDate.of(2023, 8, 1), 1);    // for a programme of one year: 2..3 years from year 3 of vmbo
 * RouteMeasures.of(leerroute.route()).duration();  // Optional[2..4]
 * }</pre>
 */
@NullMarked
package nl.schakel.model.route.kind;

import org.jspecify.annotations.NullMarked;
