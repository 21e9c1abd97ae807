/**
 * The frameworks that the library ships, each with the places in the report from which its rules are taken.
 *
 * <p>A framework never asks for more than its report says.
 *
 * <pre>{@code
 * Frameworks.DOORLOPENDE_LEERROUTES_2018.factors();   // seven conditions, five ways of anchoring
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.framework;

import org.jspecify.annotations.NullMarked;
