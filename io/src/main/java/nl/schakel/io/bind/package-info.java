/**
 * The step between tree and values, driven by {@link nl.schakel.core.shape.Shapes} alone: a {@link nl.schakel.io.bind.Binder} reads
 * a tree as a value and collects all that is wrong, a {@link nl.schakel.io.bind.TreeMaker} writes a value as a tree.
 *
 * <pre>{@code
 * Bound bound = Binder.closed(findings).bind(Shapes.of(Dossier.class), tree);
 * Node canonical = TreeMaker.tree(Shapes.of(Dossier.class), dossier);
 * }</pre>
 */
@NullMarked
package nl.schakel.io.bind;

import org.jspecify.annotations.NullMarked;
