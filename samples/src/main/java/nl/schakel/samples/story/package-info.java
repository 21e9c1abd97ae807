/**
 * Stories: small programs that each show one thing from beginning to end.
 *
 * <pre>{@code
 * java -cp schakel-samples-all.jar nl.schakel.samples.story.SettleTotRoute
 * }</pre>
 */
@NullMarked
package nl.schakel.samples.story;

import org.jspecify.annotations.NullMarked;
