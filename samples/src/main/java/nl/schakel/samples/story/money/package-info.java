/**
 * The money of the reports, case by case: what was agreed, what can be computed, what is assumed, and what no report gives.
 *
 * <pre>{@code
 * TotMoney.replays().forEach(replay -> System.out.println(replay.text(Language.ENGLISH)));
 * }</pre>
 */
@NullMarked
package nl.schakel.samples.story.money;

import org.jspecify.annotations.NullMarked;
