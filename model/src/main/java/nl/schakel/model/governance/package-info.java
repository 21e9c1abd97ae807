/**
 * Who steers, advises, decides and carries out, at which layer, how often, and who keeps the fire burning.
 *
 * <p>A body's function and the layer of the people who sit in it are two things: department heads may steer.
 *
 * <pre>{@code
 * Body council = Body.builder()
 *         .id(BodyId.of("directieberaad"))
 *         .name(LocalizedText.same("directieberaad"))
 *         .addFunctions(BodyFunction.DECIDES)
 *         .addLayers(Layer.TACTICAL)
 *         .build();
 * }</pre>
 */
@NullMarked
package nl.schakel.model.governance;

import org.jspecify.annotations.NullMarked;
