package nl.schakel.model.route;

import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Share;
import nl.schakel.core.text.Term;

/**
 * How much the marks of one place count, such as two thirds for those of the company.
 *
 * @param place where the marks are earned
 * @param share the part of the whole
 */
public record ExamWeight(Term<Setting> place, Share share) {

    /** Refuses null and blank texts. */
    public ExamWeight {
        Check.given(place, "place");
        Check.given(share, "share");
    }
}
