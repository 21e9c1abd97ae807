package nl.schakel.core.issue;

import nl.schakel.core.check.Check;
import nl.schakel.core.check.InvalidValueException;

/**
 * A piece of trouble, such as "profijt.yaml:12:5 partners/graafschap/code [1BRA] must be ...", as data; wider than four, so
 * {@link #of} is API and the constructor is not.
 *
 * @param code the kind of trouble
 * @param place where it is
 * @param value the value found there, made printable; empty where there is none
 * @param requirement what must hold, beginning with 'must'
 * @param advice what to do, as a whole sentence
 */
public record Issue(IssueCode code, Place place, String value, String requirement, String advice) {

    /** Makes the value printable and refuses blank texts. */
    public Issue {
        Check.given(code, "code");
        Check.given(place, "place");
        value = Check.printable(Check.given(value, "value"));
        Check.text(requirement, "requirement");
        Check.text(advice, "advice");
    }

    /**
     * Words an issue.
     *
     * @param code the kind of trouble
     * @param place where it is
     * @param value the value found there
     * @param requirement what must hold, beginning with 'must'
     * @param advice what to do, as a whole sentence
     * @return the issue
     */
    public static Issue of(IssueCode code, Place place, Object value, String requirement, String advice) {
        return new Issue(code, place, value.toString(), requirement, advice);
    }

    /**
     * Takes over the words of a type that refused a value.
     *
     * @param place where the value stands
     * @param refusal what the type said
     * @return the issue
     */
    public static Issue of(Place place, InvalidValueException refusal) {
        return new Issue(IssueCode.WRONG_VALUE, place, refusal.value(), refusal.requirement(), refusal.advice());
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return code.severity();
    }

    @Override
    public String toString() {
        return place + " [" + value + "] " + requirement + " (" + code + ")\n    " + advice;
    }
}
