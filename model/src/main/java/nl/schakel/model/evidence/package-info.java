/**
 * What is known of a partnership and from where: a dossier with its sources, claims, observations and lessons.
 *
 * <p>Sources ride beside the facts: a provenance entry ties paths into the partnership to a place in a publication, and the nearest
 * enclosing entry counts. What a dossier does not say is unknown; what a source says does not exist is a stated absence; a list is
 * open unless the dossier says it is complete.
 *
 * <pre>{@code
 * AsOf view = dossier.asOf(LocalDate.of(2018, 6, 30));
 * view.source(ModelPath.parse("governance/bodies/directieberaad/meetings/cadence"));
 * }</pre>
 */
@NullMarked
package nl.schakel.model.evidence;

import org.jspecify.annotations.NullMarked;
