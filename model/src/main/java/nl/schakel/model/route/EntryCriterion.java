package nl.schakel.model.route;

import java.util.Optional;
import nl.schakel.core.check.Check;
import nl.schakel.core.id.ElementId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.time.Period;

/**
 * A demand on pupils who want to enter a route, such as 'electives passed'.
 *
 * @param id the name by which it is meant
 * @param text what a pupil must meet
 * @param strength how firm it is
 * @param period when it held; unknown when left out
 */
public record EntryCriterion(ElementId id, LocalizedText text, Strength strength, Optional<Period> period) {

    /** Refuses null and blank texts. */
    public EntryCriterion {
        Check.given(id, "id");
        Check.given(text, "text");
        Check.given(strength, "strength");
        Check.given(period, "period");
    }
}
