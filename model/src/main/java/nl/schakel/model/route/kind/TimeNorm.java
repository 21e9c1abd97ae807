package nl.schakel.model.route.kind;

import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;

/**
 * How much time a law asks of a route, such as '1000+ hours/year in years 1 and 2'; clock hours, not lessons.
 *
 * @param subject of what it is asked
 * @param asked how much, such as 640..1280 hours
 * @param provision where it stands, and when that holds
 */
public record TimeNorm(LocalizedText subject, Quantity asked, Provision provision) {

    /** Refuses null. */
    public TimeNorm {
        Check.given(subject, "subject");
        Check.given(asked, "asked");
        Check.given(provision, "provision");
    }
}
