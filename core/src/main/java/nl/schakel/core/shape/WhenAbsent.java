package nl.schakel.core.shape;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a part of a record is when a document leaves it out, such as {@code @WhenAbsent("in-force") Status status}.
 *
 * <p>The record's builder fills in the same; a writer leaves the part out when it has this value.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface WhenAbsent {

    /** {@return the text from which the part is read when it is left out} */
    String value();
}
