package nl.schakel.core.shape;

/** A value that documents write as a number where it is one, such as 22, and as a text where it is not, such as '20..25'. */
public interface Numeral {

    /** {@return whether its text is a whole number in digits alone} */
    boolean isPlain();
}
