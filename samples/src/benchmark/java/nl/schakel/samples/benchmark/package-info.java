/**
 * How fast the rules are: the same twenty rules over the same ten thousand partnerships as a rule set of this library, in plain Java, in
 * Easy Rules and in Drools, side by side.
 */
@NullMarked
package nl.schakel.samples.benchmark;

import org.jspecify.annotations.NullMarked;
