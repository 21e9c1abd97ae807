/**
 * Reports that people read, on one partnership or several side by side: HTML pages of one file without scripts or network.
 *
 * <pre>{@code
 * String page = PartnershipReport.of(assessment, Optional.empty()).html(Language.DUTCH);
 * String sideBySide = ComparisonReport.of(assessments).html(Language.DUTCH);
 * }</pre>
 */
@NullMarked
package nl.schakel.io.report;

import org.jspecify.annotations.NullMarked;
