/**
 * The table that compares partnerships in practice: what they are, for whom, how many pupils and how much time at the mbo.
 *
 * <pre>{@code
 * PracticeTable.of(views).rows();                                               // Wat?, Aantal vmbo, Aantal mbo, ...
 * PracticeTable.of(views).as("2 Bevindingen, schema Wat? Betrokken").rows();    // with the figures of that place
 * }</pre>
 */
@NullMarked
package nl.schakel.io.report.practice;

import org.jspecify.annotations.NullMarked;
