/**
 * Which side the state funds in which year of a route, and grants that a cap lowers pro rata, with the subsidy for VM2
 * as the example.
 *
 * <p>What the law says stands in lists of records with dates and articles. What is not confirmed is unknown, and says
 * why; this is material
 * for those who know the law, not legal advice.
 *
 * <pre>{@code
 * FundingRegime regime = FundingRegime.of(LegalBasis.DOORLOPENDE_LEERROUTE, LocalDate.parse("2021-08-01"));
 * regime.year(2).side();   // Optional[VO]
 * regime.year(3).side();   // Optional[MBO]
 * }</pre>
 */
@NullMarked
package nl.schakel.model.funding.regime;

import org.jspecify.annotations.NullMarked;
