/**
 * The style of the builders that Immutables generates; not for users.
 */
@NullMarked
package nl.schakel.core.internal;

import org.jspecify.annotations.NullMarked;
