package nl.schakel.io.sound;

/** What ends the straight way: something of which there may be something to say. It says nothing itself, so it needs no trace. */
final class Remarkable extends RuntimeException {

    static final Remarkable SOMETHING = new Remarkable();

    private static final long serialVersionUID = 1;

    private Remarkable() {
        super(null, null, false, false);
    }
}
