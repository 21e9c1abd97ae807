/**
 * Dossiers and surveys as tables that join on their keys, for R, Excel and others.
 *
 * <pre>{@code
 * TableSet tables = DatasetTables.of(Portraits.all(), List.of());
 * String csv = CsvText.write(tables.table("routes"));
 * }</pre>
 */
@NullMarked
package nl.schakel.samples.table;

import org.jspecify.annotations.NullMarked;
