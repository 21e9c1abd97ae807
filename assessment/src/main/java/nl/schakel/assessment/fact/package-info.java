/**
 * The catalogue of named, typed facts that rules may ask of a dossier; each says what it saw, and where.
 *
 * <p>A fact is unknown where the dossier is silent and its list is open; see {@link nl.schakel.model.evidence.Completeness}.
 *
 * <pre>{@code
 * FactCatalogue.standard().fact(FactId.of("governance.coordinator")).see(dossier.asOf(day));
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.fact;

import org.jspecify.annotations.NullMarked;
