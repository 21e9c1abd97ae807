package nl.schakel.io.report.practice;

import nl.schakel.core.text.Language;

/** How a row of the table words one partnership. */
@FunctionalInterface
interface Cell {

    String in(Column column, Language language);
}
