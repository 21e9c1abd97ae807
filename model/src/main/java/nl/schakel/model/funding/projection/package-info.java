/**
 * What a funding plan comes to over several school years, and what one changed input makes of it.
 *
 * <p>The numbers of later years are assumptions, and say so.
 *
 * <pre>{@code
 * List<FundingBasis> years = PupilScenario.declining(basis, new BigDecimal("4"), 5);
 * Projection projection = Projection.of(plan, years);
 * projection.nets(daVinci);      // by school year
 * projection.breaks();           // the years in which a least group or a subsidy's end breaks the plan
 * }</pre>
 */
@NullMarked
package nl.schakel.model.funding.projection;

import org.jspecify.annotations.NullMarked;
