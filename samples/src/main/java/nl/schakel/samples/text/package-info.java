/**
 * Plain text for a terminal: tables that wrap, scores, explanations and settlements; the same on every machine.
 *
 * <pre>{@code
 * System.out.print(ScoreText.table(assessments, Language.ENGLISH));
 * }</pre>
 */
@NullMarked
package nl.schakel.samples.text;

import org.jspecify.annotations.NullMarked;
