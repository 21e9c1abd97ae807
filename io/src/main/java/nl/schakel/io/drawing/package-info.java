/**
 * Drawings of learning routes: a time line as SVG that is readable in black and white, with all it shows in words.
 *
 * <pre>{@code
 * Partnership partnership = dossier.partnership();
 * for (Route route : partnership.routes()) {
 *     RouteDrawing drawing = RouteDrawing.of(route, partnership);      // or RouteDrawing.of(route), with ids for names
 *     String svg = drawing.svg(Language.DUTCH);
 *     String words = drawing.text(Language.DUTCH);                     // what the picture shows; within the SVG too
 *     String follows = new MeasureText(RouteMeasures.of(route), Language.DUTCH).text();    // duration, ages, diplomas
 *     Files.writeString(directory.resolve(route.id() + ".svg"), svg);  // in UTF-8
 *     System.out.println(words);
 * }
 * }</pre>
 */
@NullMarked
package nl.schakel.io.drawing;

import org.jspecify.annotations.NullMarked;
