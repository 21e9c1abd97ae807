/** A small domain of the tests' own: a club with teams. */
@NullMarked
package nl.schakel.io.sample;

import org.jspecify.annotations.NullMarked;
