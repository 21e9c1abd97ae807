package nl.schakel.model.route.norm;

import java.util.List;
import nl.schakel.core.check.Check;
import nl.schakel.core.quantity.Quantity;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.law.Provision;

/**
 * How much time a law asks of some years of a route, such as '1000+ hours/year in years 1 and 2'; clock hours, not lessons.
 *
 * @param subject of what it is asked, in words
 * @param years the years of the route of which it is asked, 1 for year 3 of vmbo
 * @param asked how much, of each year where its unit says so, such as 1000+ hours/year, and else of all of them, such as 640..1280 hours
 * @param provision where it stands, and when that holds
 */
public record TimeNorm(LocalizedText subject, List<Integer> years, Quantity asked, Provision provision)
        implements Norm {

    /** Refuses null, and a norm of no year. */
    public TimeNorm {
        Check.given(subject, "subject");
        years = Check.list(years, "years");
        Check.that(
                !years.isEmpty() && years.stream().allMatch(year -> year > 0),
                "years",
                years,
                "must be years of a route",
                "Count them from 1, which is year 3 of vmbo.");
        Check.given(asked, "asked");
        Check.given(provision, "provision");
    }
}
