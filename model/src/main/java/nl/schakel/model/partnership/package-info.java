/**
 * Partnerships: who takes part in which role, what for, and all that they share.
 *
 * <pre>{@code
 * Partnership tot = Partnership.builder()
 *         .id(PartnershipId.of("tot-route"))
 *         .identity(Identity.builder().name("TOT-route").build())
 *         .addPartners(uilenhof, daVinci)
 *         .build();
 * }</pre>
 */
@NullMarked
package nl.schakel.model.partnership;

import org.jspecify.annotations.NullMarked;
