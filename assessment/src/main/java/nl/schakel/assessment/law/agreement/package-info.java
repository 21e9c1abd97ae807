/**
 * What an agreement must contain under the law of its basis, item by item.
 *
 * <pre>{@code
 * AgreementFacts facts = AgreementFacts.builder().name("Route").basis(LegalBasis.DOORLOPENDE_LEERROUTE)
 *         .putItem("a", Truth.TRUE).putItem("h", Truth.FALSE)
 *         .build();
 * AgreementLaw.review(facts, LocalDate.of(2021, 8, 1));    // not met: h, settlement of disputes [WVO, art. 10b11]
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.law.agreement;

import org.jspecify.annotations.NullMarked;
