package nl.schakel.io.sound;

/** A reader of values of one shape, from the first of their tokens to the last. */
interface ValueReader {

    /** Reads the value whose first token the parser has read. */
    Object read(Reading reading);
}
