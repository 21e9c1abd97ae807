/**
 * Questions that a researcher puts to many dossiers at once, each answered with what it rests on; 'unknown' is an answer too.
 *
 * <pre>{@code
 * Question.WHO_PAYS.ask(Portraits.all());
 * Question.parse("travel-card").ask(List.of(dossier));
 * }</pre>
 */
@NullMarked
package nl.schakel.samples.question;

import org.jspecify.annotations.NullMarked;
