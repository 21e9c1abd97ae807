/**
 * Helpers for JShell: one line a question, answers that read well.
 *
 * <pre>{@code
 * schakel> compare("profijt", "tot-route")
 * schakel> assess("het-element").priorities()
 * }</pre>
 */
@NullMarked
package nl.schakel.samples.shell;

import org.jspecify.annotations.NullMarked;
