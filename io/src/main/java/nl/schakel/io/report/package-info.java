/**
 * Reports that people read: the comparison table of partnerships, and HTML pages of one file without scripts or network.
 *
 * <pre>{@code
 * String page = PartnershipReport.of(assessment, Optional.empty()).html(Language.DUTCH);
 * PracticeTable.of(views).as("2 Bevindingen, schema Wat? Betrokken").rows();
 * }</pre>
 */
@NullMarked
package nl.schakel.io.report;

import org.jspecify.annotations.NullMarked;
