/**
 * The catalogue of named, typed facts that rules may ask of a dossier; each says what it saw, and where.
 *
 * <p>A fact is unknown where the dossier is silent and its list is open; see {@link nl.schakel.model.evidence.Completeness}. Where more
 * becomes known, a fact of structure only narrows: a number lies within the bounds that it had, a set of codes keeps what it held.
 *
 * <pre>{@code
 * FactCatalogue.standard().search("governance times/school-year");
 * FactCatalogue.standard().fact(FactId.of("governance.coordinator")).see(dossier.asOf(day));
 * FactCatalogue.standard().with(Fact.truth("own.large", "partners", meaning, look));
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.fact;

import org.jspecify.annotations.NullMarked;
