package nl.schakel.assessment.law.rpo;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.truth.Truth;

/**
 * Until when a school counts on funding of a profile that it has by an RPO, such as to 2028-07-31 for year 3.
 *
 * @param continued whether the profile is granted by a plan that follows on or outside a plan, or was so from 2016-08-01 by the
 *     transition of the new profiles (WVO 2020, art. 4.26 lid 2 and 3)
 * @param year3 the last day on which education in year 3 is counted on; unknown if empty
 * @param year4 the last day on which education in year 4 is counted on; unknown if empty
 */
public record ProfileFunding(Truth continued, Optional<LocalDate> year3, Optional<LocalDate> year4) {

    /** Nothing is known of it. */
    public static final ProfileFunding UNKNOWN = new ProfileFunding(Truth.UNKNOWN, Optional.empty(), Optional.empty());

    /** Refuses null. */
    public ProfileFunding {
        Check.given(continued, "continued");
        Check.given(year3, "year 3");
        Check.given(year4, "year 4");
    }
}
