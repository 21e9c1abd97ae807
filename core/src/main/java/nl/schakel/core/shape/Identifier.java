package nl.schakel.core.shape;

/**
 * A name by which the elements of one document refer to each other, such as 'da-vinci'.
 *
 * <p>A class of identifiers is {@code Comparable} with itself, so that a table of many whose hashes a hostile document makes collide stays fast.
 *
 * <p>The part of a record that is called 'id' defines the name; every other part of the same type refers to it.
 */
public interface Identifier {

    /** {@return the name itself} */
    String value();

    /** {@return whether the name needs no definition in a document, because the library defines it} */
    default boolean predefined() {
        return false;
    }

    /** {@return whether what it names may be in another document, as a partnership that is a member of this one} */
    default boolean mayBeElsewhere() {
        return false;
    }
}
