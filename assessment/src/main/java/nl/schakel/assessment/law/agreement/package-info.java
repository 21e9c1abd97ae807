/**
 * What the law of its basis asks of an agreement: its parties, what is asked around it, and its items one by one.
 *
 * <pre>{@code
 * AgreementFacts facts = AgreementFacts.builder().name("Route").basis(LegalBasis.DOORLOPENDE_LEERROUTE)
 *         .setting(Setting.TWO_BOARDS).transfer(Truth.FALSE)
 *         .putItem("a", Truth.TRUE).putItem("h", Truth.FALSE)
 *         .build();
 * AgreementLaw.review(facts, LocalDate.of(2021, 8, 1));    // not met: h, settlement of disputes [WVO, art. 10b11 lid 2 h]
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.law.agreement;

import org.jspecify.annotations.NullMarked;
