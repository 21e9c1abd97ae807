/**
 * JSON Schemas of the formats of documents, generated from the {@link nl.schakel.core.shape.Shapes} that read and write
 * them; those of the library's own formats are shipped in this package, such as {@code schakel-dossier-1.json}.
 *
 * <pre>{@code
 * String schema = JsonSchemas.of(DocumentFormat.DOSSIER);
 * }</pre>
 */
@NullMarked
package nl.schakel.io.schema;

import org.jspecify.annotations.NullMarked;
