package nl.schakel.core.shape;

/** A value that documents write as a number where it is one, such as 22, and as a text where it is not, such as '20..25'. */
public interface Numeral {

    /** {@return whether its text is a number in plain digits, with a point before decimals} */
    boolean isPlain();
}
