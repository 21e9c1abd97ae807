/**
 * Texts in Dutch and English, and the terms of closed lists with their labels and codes.
 *
 * <pre>{@code
 * LocalizedText.of("samenwerking", "cooperation").in(Language.DUTCH);   // samenwerking
 * Term.of(BodyFunction.STEERS).code();                                // steers
 * }</pre>
 */
@NullMarked
package nl.schakel.core.text;

import org.jspecify.annotations.NullMarked;
