/**
 * The steps from the bytes of a workbook of Excel to the cells of one sheet: unpacked within limits, cleaned of all that no value needs, and
 * only then read. Not for use from outside.
 *
 * <pre>{@code
 * ExcelReader.read(bytes, Optional.empty(), ReadLimits.standard(), findings)
 *         .map(Sheet::rows);                                        // row 2: text 'pupils', number '22'
 * }</pre>
 */
@NullMarked
package nl.schakel.io.excel;

import org.jspecify.annotations.NullMarked;
