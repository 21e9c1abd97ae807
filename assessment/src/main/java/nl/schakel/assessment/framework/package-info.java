/**
 * The frameworks that the library ships, each with the places in the report from which its rules are taken, and the profile made of them.
 *
 * <p>A framework never asks for more than its report says. The profile asks each fact once, and nothing on which the reports do not agree.
 *
 * <pre>{@code
 * Frameworks.DOORLOPENDE_LEERROUTES_2018.factors();   // seven conditions, five ways of anchoring
 * Frameworks.SCHAKEL.factors();                       // twelve themes
 * Frameworks.crossWalk().themes();                    // which factor of which report answers to which theme
 * }</pre>
 */
@NullMarked
package nl.schakel.assessment.framework;

import org.jspecify.annotations.NullMarked;
