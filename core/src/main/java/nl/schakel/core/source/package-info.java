/**
 * Where a fact stands: publications, and places in them.
 *
 * <pre>{@code
 * SourceReference.of(PublicationId.of("leerroutes-2018"), "Profijt, Structuur");
 * }</pre>
 */
@NullMarked
package nl.schakel.core.source;

import org.jspecify.annotations.NullMarked;
