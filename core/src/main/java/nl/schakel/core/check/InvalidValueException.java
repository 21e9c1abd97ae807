package nl.schakel.core.check;

/**
 * A value that cannot exist, such as a share of 6/5: what was given, what must hold, and what to do.
 *
 * <p>The message has two lines: the named value with what must hold, and the advice. The parts are kept apart, so that a reader of
 * files can add the place.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What the value is called. */
    private final String name;

    /** The value as it was given, made printable. */
    private final String value;

    /** What must hold, beginning with 'must'. */
    private final String requirement;

    /** What to do, as a whole sentence. */
    private final String advice;

    InvalidValueException(String name, String value, String requirement, String advice) {
        super(name + " [" + value + "] " + requirement + "\n" + advice);
        this.name = name;
        this.value = value;
        this.requirement = requirement;
        this.advice = advice;
    }

    /** {@return what the value is called, such as 'share'} */
    public String name() {
        return name;
    }

    /** {@return the value as it was given, made printable and at most 80 characters long} */
    public String value() {
        return value;
    }

    /** {@return what must hold, such as 'must lie between 0 and 1'} */
    public String requirement() {
        return requirement;
    }

    /** {@return what to do, as a whole sentence} */
    public String advice() {
        return advice;
    }
}
