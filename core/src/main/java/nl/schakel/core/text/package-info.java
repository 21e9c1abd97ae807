/**
 * Texts in Dutch and English, and the terms of closed lists with their labels and codes.
 *
 * <pre>{@code
 * LocalizedText.of("samenwerking", "cooperation").in(Language.DUTCH);   // samenwerking
 * Codes.kebab("meetsAt");                                             // meets-at
 * }</pre>
 */
@NullMarked
package nl.schakel.core.text;

import org.jspecify.annotations.NullMarked;
