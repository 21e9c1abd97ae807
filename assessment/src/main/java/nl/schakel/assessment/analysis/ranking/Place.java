package nl.schakel.assessment.analysis.ranking;

import nl.schakel.core.check.Check;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.truth.Truth;

/**
 * A place in a ranking, such as '2..4': the best and the worst that it can be, whatever the unknowns turn out to be. Who comes after
 * two on a shared first place is third.
 *
 * @param best one more than the others that are above for certain
 * @param worst one more than the others that may be above
 * @param shared whether another has exactly the same score: TRUE or FALSE if that is certain
 */
public record Place(int best, int worst, Truth shared) {

    private static final LocalizedText SHARED = LocalizedText.of("gedeeld", "shared");
    private static final LocalizedText MAY_BE_SHARED = LocalizedText.of("misschien gedeeld", "may be shared");

    /** Refuses places below 1, or in the wrong order. */
    public Place {
        if (best < 1 || best > worst) {
            throw Check.refused(
                    "place", best + ".." + worst, "must have 1 <= best <= worst", "Give the best place first.");
        }
        Check.given(shared, "shared");
    }

    /** {@return whether it can only be this place, and it is known whether it is shared} */
    public boolean isCertain() {
        return best == worst && shared != Truth.UNKNOWN;
    }

    /**
     * Words the place.
     *
     * @param language the language
     * @return such as '2..4', '1 (shared)' or '1 (may be shared)'
     */
    public String text(Language language) {
        String place = best == worst ? Integer.toString(best) : best + ".." + worst;
        if (shared == Truth.FALSE || shared == Truth.UNKNOWN && best < worst) {
            return place;
        }
        return place + " (" + (shared == Truth.TRUE ? SHARED : MAY_BE_SHARED).in(language) + ")";
    }

    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
