package nl.schakel.assessment.instrument.result;

import java.util.Optional;
import nl.schakel.assessment.instrument.answer.RespondentId;
import nl.schakel.core.check.Check;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The score of one respondent, with the number of answers behind it.
 *
 * @param respondent who
 * @param answered how many items were marked
 * @param notApplicable how many items were said not to apply
 * @param value the exact score; none if fewer items were marked than the instrument asks
 */
public record RespondentScore(RespondentId respondent, int answered, int notApplicable, Optional<BigFraction> value) {

    /** Refuses negative numbers. */
    public RespondentScore {
        Check.given(respondent, "respondent");
        Check.that(answered >= 0, "answered", answered, "must not be negative", "Count the marks.");
        Check.that(
                notApplicable >= 0,
                "not applicable",
                notApplicable,
                "must not be negative",
                "Count the items that do not apply.");
        Check.given(value, "value");
    }
}
