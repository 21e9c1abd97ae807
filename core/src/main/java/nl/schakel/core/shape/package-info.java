/**
 * What a value is made of: the one description from which documents are read, checked, written and walked through.
 *
 * <p>A {@link nl.schakel.core.shape.Shape} is derived from the Java type itself: a record has parts, named as its components in
 * kebab case; a type with a static {@code parse} that reads its {@code toString} is one line of text; an enum is a closed list.
 * A new component of a record therefore needs no second description anywhere.
 *
 * <pre>{@code
 * Shape.Parts parts = (Shape.Parts) Shapes.of(LocalizedText.class);
 * parts.parts().forEach(part -> System.out.println(part.name()));   // nl, en
 * }</pre>
 */
@NullMarked
package nl.schakel.core.shape;

import org.jspecify.annotations.NullMarked;
