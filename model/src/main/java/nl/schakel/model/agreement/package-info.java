/**
 * Agreements between partners, from tacit to framework contract, with typed clauses.
 *
 * <pre>{@code
 * Agreement convenant = Agreement.builder()
 *         .id(ElementId.of("convenant-2000"))
 *         .kind(Term.of(AgreementKind.CONVENANT))
 *         .signed(PartialDate.parse("2000-07"))
 *         .build();
 * }</pre>
 */
@NullMarked
package nl.schakel.model.agreement;

import org.jspecify.annotations.NullMarked;
