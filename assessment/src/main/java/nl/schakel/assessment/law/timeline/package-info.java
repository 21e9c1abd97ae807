/**
 * The law as a time line: which rules and articles held on a day, and what came, went or moved between two days.
 *
 * <pre>{@code
 * Law.at(LocalDate.of(2021, 8, 1)).text(Language.ENGLISH);       // every rule that held, or may have held, with its articles
 * Law.diff(2013, 2021).of(RouteType.VAKMANSCHAPSROUTE);           // the experiment and the doorlopende leerroute came
 * Law.diff(2021, 2023).of(LegalBasis.DOORLOPENDE_LEERROUTE)       // each renumbered: WVO, art. 10b14 -> WVO 2020, art. 2.107e
 *         .text(Language.DUTCH);
 * Law.rules();                                                    // all rules, each with its provisions
 * Concordance.of("enrolment");                                     // WVO, art. 10b14 -> WVO 2020, art. 2.107e
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.law.timeline;

import org.jspecify.annotations.NullMarked;
