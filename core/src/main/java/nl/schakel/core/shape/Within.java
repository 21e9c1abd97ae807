package nl.schakel.core.shape;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bounds of a whole number of a record, such as {@code @Within(least = 0) int weight}, or of how many elements a list has.
 *
 * <p>The record's constructor refuses the same number, or a reader the same list. A reader finds it out also where another part of the record
 * is missing, and a schema says it.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Within {

    /** {@return the least that it may be} */
    int least();

    /** {@return the greatest that it may be; any when left out} */
    int most() default Integer.MAX_VALUE;
}
