package nl.schakel.io.report.section;

import nl.schakel.core.text.LocalizedText;
import nl.schakel.io.report.markup.Markup;

/** A part of a report under a heading of its own. */
interface Section {

    /** The name of its place in the page. */
    String id();

    LocalizedText title();

    /** Whether there is nothing to tell, so that the report leaves it out. */
    boolean isEmpty();

    void write(Markup out);
}
