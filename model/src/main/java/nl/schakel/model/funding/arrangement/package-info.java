/**
 * The kinds of agreement about money, each with its calculation: shared cost, a share of the funding of each pupil, hours at a rate,
 * conditional invoices, grants, and what is given in kind.
 *
 * <pre>{@code
 * PerPupilTransfer transfer = PerPupilTransfer.builder()
 *         .id(ElementId.of("teaching"))
 *         .addPayers(uilenhof)
 *         .payee(daVinci)
 *         .putShare(LearningYear.vo(3), Share.of(1, 5))
 *         .putShare(LearningYear.vo(4), Share.of(4, 5))
 *         .build();
 * }</pre>
 */
@NullMarked
package nl.schakel.model.funding.arrangement;

import org.jspecify.annotations.NullMarked;
