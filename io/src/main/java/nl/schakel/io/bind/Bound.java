package nl.schakel.io.bind;

import java.util.Optional;

/**
 * What became of a tree: the value, and where its parts stand in the text.
 *
 * @param value the value; none if anything in the tree is wrong
 * @param positions where the parts stand
 */
public record Bound(Optional<Object> value, Positions positions) {}
