/**
 * The sections of the HTML reports, each a part of a page under a heading of its own; not part of the API.
 *
 * <pre>{@code
 * Page.html("nl", "Voorbeeld", Sections.ofPartnership(assessment, Optional.empty(), Language.DUTCH)::write);
 * }</pre>
 */
@NullMarked
package nl.schakel.io.report.section;

import org.jspecify.annotations.NullMarked;
