/**
 * What a settlement starts from and what comes out of it: the basis of a school year, and a statement of payments with their derivation.
 *
 * <p>Amounts are exact: a line is a derivation first, and its amount is what the derivation gives, in whole cents. What the basis
 * or the agreement does not give is a {@link nl.schakel.model.funding.statement.MissingInput}, named and never assumed.
 *
 * <pre>{@code
 * FundingBasis basis = FundingBasis.of(SchoolYear.parse("2017-2018"))
 *         .pupils(uilenhof, LearningYear.vo(3), 22)
 *         .amountPerPupil(uilenhof, Euro.of("7450.00"))
 *         .build();
 * }</pre>
 */
@NullMarked
package nl.schakel.model.funding.statement;

import org.jspecify.annotations.NullMarked;
