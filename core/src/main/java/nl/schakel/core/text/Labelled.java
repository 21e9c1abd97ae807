package nl.schakel.core.text;

/** Something with a label in Dutch and English, such as the constants of a closed list. */
public interface Labelled {

    /** {@return the label in Dutch and English} */
    LocalizedText label();
}
