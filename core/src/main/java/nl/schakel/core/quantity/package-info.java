/**
 * Exact shares, euros in cents, quantities as sources word them, and the split of an amount that adds up.
 *
 * <pre>{@code
 * Share.of(1, 5).of(Euro.of("7450.00"));        // 1490
 * Quantity.parse("~110 pupils").text(Language.DUTCH);   // ca. 110
 * }</pre>
 */
@NullMarked
package nl.schakel.core.quantity;

import org.jspecify.annotations.NullMarked;
