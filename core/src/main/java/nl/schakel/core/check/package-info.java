/**
 * Argument checks that return their argument, and the one place where a failed check is worded.
 *
 * <pre>{@code
 * this.name = Check.text(name, "name");
 * Check.that(weight >= 0, "weight", weight, "must not be negative", "Use 0 for a rule that should not count.");
 * }</pre>
 */
@NullMarked
package nl.schakel.core.check;

import org.jspecify.annotations.NullMarked;
