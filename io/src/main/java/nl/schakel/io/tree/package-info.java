/**
 * The tree between text and values: nodes that know where they stand, read from YAML and JSON without any typing, and written back.
 *
 * <p>A reader never throws for what a text holds: it collects issues, and what stands before a syntax error is still in the tree.
 *
 * <pre>{@code
 * Findings findings = new Findings(Optional.of("profijt.yaml"), 1_000);
 * Optional<Node> tree = TreeReader.read("name: Profijt", TextFormat.YAML, ReadLimits.standard(), findings);
 * tree.map(YamlWriter::write);                                      // Optional[name: Profijt]
 * }</pre>
 */
@NullMarked
package nl.schakel.io.tree;

import org.jspecify.annotations.NullMarked;
