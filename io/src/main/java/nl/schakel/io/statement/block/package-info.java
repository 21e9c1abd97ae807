/**
 * The words of a settlement, block by block: the one wording of texts, Markdown and HTML.
 *
 * <pre>{@code
 * Blocks blocks = Blocks.of(tot, tot.funding().settle(basis), Language.DUTCH);
 * blocks.shown().forEach(block -> BlockMarkup.write(out, block, "h2"));
 * }</pre>
 */
@NullMarked
package nl.schakel.io.statement.block;

import org.jspecify.annotations.NullMarked;
