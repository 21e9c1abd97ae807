/**
 * Identifiers: the registries' codes, the names by which parts of a partnership refer to each other, and paths into a partnership.
 *
 * <pre>{@code
 * InstitutionCode.parse("18BR");
 * ModelPath.parse("governance/bodies/directieberaad/cadence");
 * }</pre>
 */
@NullMarked
package nl.schakel.core.id;

import org.jspecify.annotations.NullMarked;
