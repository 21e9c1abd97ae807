/**
 * Who pays what: the funding plan of a partnership, and its settlement for a school year.
 *
 * <p>The plan holds {@linkplain nl.schakel.model.funding.arrangement arrangements}; settling it with a {@linkplain
 * nl.schakel.model.funding.statement basis} gives a statement.
 *
 * <pre>{@code
 * FundingStatement statement = partnership.funding().settle(basis);
 * statement.payable(uilenhof, daVinci);   // EUR 151980.00 = 22 x 1/5 x 7450.00 + 20 x 4/5 x 7450.00
 * }</pre>
 */
@NullMarked
package nl.schakel.model.funding;

import org.jspecify.annotations.NullMarked;
