/**
 * What differs between two dossiers, such as two moments of one partnership.
 *
 * <p>A dossier says what its source says: what is only in the later one was first said there, which is not the same as new; what is only
 * in the earlier one is no longer said, and gone only where the later one states it absent or names the list complete.
 *
 * <pre>{@code
 * Changes changes = Changes.between(profijt2014, profijt2018);
 * changes.of(Change.Kind.CHANGED).forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package nl.schakel.model.change;

import org.jspecify.annotations.NullMarked;
