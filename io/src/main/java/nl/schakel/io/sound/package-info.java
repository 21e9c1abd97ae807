/**
 * The straight way from the tokens of a JSON document to its value, for documents of which nothing need be said: a key in its place, a value of
 * its form. At anything else this way ends, without a word, and the tree with its {@link nl.schakel.io.bind.Binder} reads the document and
 * says what there is to say. It follows {@link nl.schakel.core.shape.Shapes}, too, and takes nothing that the binder would refuse.
 *
 * <pre>{@code
 * SoundJson reader = new SoundJson(Shapes.of(Dossier.class), "schakel-dossier/1", true);
 * Optional<Object> dossier = reader.read(json, ReadLimits.standard());
 * }</pre>
 */
@NullMarked
package nl.schakel.io.sound;

import org.jspecify.annotations.NullMarked;
