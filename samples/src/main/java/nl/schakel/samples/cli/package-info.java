/**
 * The command line: {@code java -jar schakel-samples-all.jar [COMMAND]}.
 *
 * <pre>{@code
 * int exitCode = Main.run(out, err, "assess", "tot-route", "--lang", "nl");
 * }</pre>
 */
@NullMarked
package nl.schakel.samples.cli;

import org.jspecify.annotations.NullMarked;
